# on good.ttl
BASE <http://localhost:3330/>
PREFIX dcterms: <http://purl.org/dc/terms/>
DELETE { <graph/person/ada-moreau#source> dcterms:date ?o } INSERT { <graph/person/ada-moreau#source> dcterms:date "20 November 2026" } WHERE { <graph/person/ada-moreau#source> dcterms:date ?o }
