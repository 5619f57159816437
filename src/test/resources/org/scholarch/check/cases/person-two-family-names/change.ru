# on good.ttl
BASE <http://localhost:3330/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX schema: <http://schema.org/>
INSERT DATA { <person/ada-moreau> foaf:familyName "Zoe" ; schema:familyName "Zoe" }
