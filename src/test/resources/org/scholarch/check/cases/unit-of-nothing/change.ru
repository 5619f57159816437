# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
PREFIX org: <http://www.w3.org/ns/org#>
DELETE WHERE { <organization/universite-de-lac-department-of-waves> org:unitOf ?o } ;
DELETE WHERE { <organization/universite-de-lac-department-of-waves> schema:parentOrganization ?o }
