# on good.ttl
BASE <http://localhost:3330/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX schema: <http://schema.org/>
INSERT DATA { <person/n-l-bracher> foaf:name "Nanda Bracher" ; schema:name "Nanda Bracher" }
