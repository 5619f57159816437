# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
PREFIX org: <http://www.w3.org/ns/org#>
DELETE { <organization/universite-de-lac-department-of-waves> org:unitOf ?o } INSERT { <organization/universite-de-lac-department-of-waves> org:unitOf <person/ben-okafor> } WHERE { <organization/universite-de-lac-department-of-waves> org:unitOf ?o } ;
DELETE { <organization/universite-de-lac-department-of-waves> schema:parentOrganization ?o } INSERT { <organization/universite-de-lac-department-of-waves> schema:parentOrganization <person/ben-okafor> } WHERE { <organization/universite-de-lac-department-of-waves> schema:parentOrganization ?o }
