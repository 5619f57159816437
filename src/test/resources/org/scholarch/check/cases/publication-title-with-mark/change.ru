# on good.ttl
BASE <http://localhost:3330/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX schema: <http://schema.org/>
DELETE { <publication/foam> dcterms:title ?o } INSERT { <publication/foam> dcterms:title "Bubbles that bu… (see more)rst." } WHERE { <publication/foam> dcterms:title ?o } ;
DELETE { <publication/foam> schema:name ?o } INSERT { <publication/foam> schema:name "Bubbles that bu… (see more)rst." } WHERE { <publication/foam> schema:name ?o } ;
DELETE { <publication/foam> schema:headline ?o } INSERT { <publication/foam> schema:headline "Bubbles that bu… (see more)rst." } WHERE { <publication/foam> schema:headline ?o }
