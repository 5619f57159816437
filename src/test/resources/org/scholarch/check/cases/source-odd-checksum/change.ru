# on good.ttl
BASE <http://localhost:3330/>
PREFIX dcterms: <http://purl.org/dc/terms/>
DELETE { <graph/person/ada-moreau#source> dcterms:identifier ?o } INSERT { <graph/person/ada-moreau#source> dcterms:identifier "md5:00ff" } WHERE { <graph/person/ada-moreau#source> dcterms:identifier ?o }
