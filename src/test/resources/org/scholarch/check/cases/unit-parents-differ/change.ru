# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
DELETE { <organization/universite-de-lac-department-of-waves> schema:parentOrganization ?o } INSERT { <organization/universite-de-lac-department-of-waves> schema:parentOrganization <organization/institute> } WHERE { <organization/universite-de-lac-department-of-waves> schema:parentOrganization ?o }
