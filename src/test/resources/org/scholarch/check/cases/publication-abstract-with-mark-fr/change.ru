# on good.ttl
BASE <http://localhost:3330/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX schema: <http://schema.org/>
DELETE { <publication/rings-on-water> schema:abstract ?o } INSERT { <publication/rings-on-water> schema:abstract "A st… (voir plus)one falls."@en } WHERE { <publication/rings-on-water> schema:abstract ?o } ;
DELETE { <publication/rings-on-water> dcterms:abstract ?o } INSERT { <publication/rings-on-water> dcterms:abstract "A st… (voir plus)one falls."@en } WHERE { <publication/rings-on-water> dcterms:abstract ?o }
