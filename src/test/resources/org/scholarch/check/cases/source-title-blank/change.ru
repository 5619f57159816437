# on good.ttl
BASE <http://localhost:3330/>
PREFIX dcterms: <http://purl.org/dc/terms/>
DELETE { <graph/person/ada-moreau#source> dcterms:title ?o } INSERT { <graph/person/ada-moreau#source> dcterms:title "" } WHERE { <graph/person/ada-moreau#source> dcterms:title ?o }
