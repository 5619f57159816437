# on good.ttl
BASE <http://localhost:3330/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX schema: <http://schema.org/>
DELETE { <person/n-l-bracher> foaf:name ?o } INSERT { <person/n-l-bracher> foaf:name " \t" } WHERE { <person/n-l-bracher> foaf:name ?o } ;
DELETE { <person/n-l-bracher> schema:name ?o } INSERT { <person/n-l-bracher> schema:name " \t" } WHERE { <person/n-l-bracher> schema:name ?o }
