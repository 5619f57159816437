# on good.ttl
BASE <http://localhost:3330/>
PREFIX dcterms: <http://purl.org/dc/terms/>
DELETE { <publication/rings-on-water> dcterms:abstract ?o } INSERT { <publication/rings-on-water> dcterms:abstract "A stone."@en } WHERE { <publication/rings-on-water> dcterms:abstract ?o }
