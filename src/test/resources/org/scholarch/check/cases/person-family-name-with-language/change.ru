# on good.ttl
BASE <http://localhost:3330/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX schema: <http://schema.org/>
DELETE { <person/ada-moreau> foaf:familyName ?o ; schema:familyName ?o } INSERT { <person/ada-moreau> foaf:familyName "Ada"@en ; schema:familyName "Ada"@en } WHERE { <person/ada-moreau> foaf:familyName ?o }
