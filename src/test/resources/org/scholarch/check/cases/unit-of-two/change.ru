# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
PREFIX org: <http://www.w3.org/ns/org#>
INSERT DATA { <organization/universite-de-lac-department-of-waves> org:unitOf <organization/institute> ; schema:parentOrganization <organization/institute> }
