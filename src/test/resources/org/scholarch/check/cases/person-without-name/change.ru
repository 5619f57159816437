# on good.ttl
BASE <http://localhost:3330/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX schema: <http://schema.org/>
DELETE WHERE { <person/n-l-bracher> foaf:name ?o } ;
DELETE WHERE { <person/n-l-bracher> schema:name ?o }
