# on good.ttl
BASE <http://localhost:3330/>
PREFIX dcterms: <http://purl.org/dc/terms/>
INSERT DATA { <graph/person/ada-moreau#source> dcterms:title "ada.txt" }
