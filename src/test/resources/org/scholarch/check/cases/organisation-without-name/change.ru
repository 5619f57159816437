# on good.ttl
BASE <http://localhost:3330/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX schema: <http://schema.org/>
DELETE WHERE { <organization/universite-de-lac> foaf:name ?o } ;
DELETE WHERE { <organization/universite-de-lac> schema:name ?o }
