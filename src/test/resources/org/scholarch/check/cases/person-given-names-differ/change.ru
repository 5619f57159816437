# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
DELETE { <person/ada-moreau> schema:givenName ?o } INSERT { <person/ada-moreau> schema:givenName "Zoe" } WHERE { <person/ada-moreau> schema:givenName ?o }
