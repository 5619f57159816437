# on good-decisions.ttl
BASE <http://localhost:3330/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX who: <https://w3id.org/scholarch/identity#>
DELETE { <decision/person/ada-moreau--1a2b3c4d> who:evidence ?old } INSERT { <decision/person/ada-moreau--1a2b3c4d> who:evidence " "@en } WHERE { <decision/person/ada-moreau--1a2b3c4d> who:evidence ?old }
