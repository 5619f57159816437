# on good.ttl
BASE <http://localhost:3330/>
PREFIX dcterms: <http://purl.org/dc/terms/>
DELETE WHERE { <publication/ripples> dcterms:isPartOf ?o }
