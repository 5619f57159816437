# on good.ttl
BASE <http://localhost:3330/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX schema: <http://schema.org/>
DELETE { <organization/universite-de-lac> foaf:name ?o } INSERT { <organization/universite-de-lac> foaf:name " " } WHERE { <organization/universite-de-lac> foaf:name ?o } ;
DELETE { <organization/universite-de-lac> schema:name ?o } INSERT { <organization/universite-de-lac> schema:name " " } WHERE { <organization/universite-de-lac> schema:name ?o }
