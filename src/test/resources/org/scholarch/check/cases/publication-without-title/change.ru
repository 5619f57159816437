# on good.ttl
BASE <http://localhost:3330/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX schema: <http://schema.org/>
DELETE WHERE { <publication/foam> dcterms:title ?o } ;
DELETE WHERE { <publication/foam> schema:name ?o } ;
DELETE WHERE { <publication/foam> schema:headline ?o }
