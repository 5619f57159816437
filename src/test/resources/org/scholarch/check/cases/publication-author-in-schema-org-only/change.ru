# on good.ttl
BASE <http://localhost:3330/>
PREFIX dcterms: <http://purl.org/dc/terms/>
DELETE WHERE { <publication/rings-on-water> dcterms:creator <person/n-l-bracher> }
