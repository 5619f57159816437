# on good.ttl
BASE <http://localhost:3330/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX schema: <http://schema.org/>
DELETE WHERE { <publication/foam> schema:author ?o } ;
DELETE WHERE { <publication/foam> dcterms:creator ?o }
