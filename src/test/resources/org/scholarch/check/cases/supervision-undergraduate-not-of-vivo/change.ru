# on good-levels.ttl
BASE <http://localhost:3330/>
PREFIX vivo: <http://vivoweb.org/ontology/core#>
DELETE WHERE { <supervision/ada-moreau/undergraduate> a vivo:UndergraduateAdvisingRelationship }
