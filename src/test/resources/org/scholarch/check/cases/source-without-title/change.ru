# on good.ttl
BASE <http://localhost:3330/>
PREFIX dcterms: <http://purl.org/dc/terms/>
DELETE WHERE { <graph/person/ada-moreau#source> dcterms:title ?o }
