# on good.ttl
BASE <http://localhost:3330/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX schema: <http://schema.org/>
DELETE { <person/ada-moreau> foaf:givenName ?o ; schema:givenName ?o } INSERT { <person/ada-moreau> foaf:givenName " " ; schema:givenName " " } WHERE { <person/ada-moreau> foaf:givenName ?o }
