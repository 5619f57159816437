# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
PREFIX dcterms: <http://purl.org/dc/terms/>
DELETE { <supervision/ada-moreau/phd-co#thesis> dcterms:title ?o ; schema:name ?o } INSERT { <supervision/ada-moreau/phd-co#thesis> dcterms:title " " ; schema:name " " } WHERE { <supervision/ada-moreau/phd-co#thesis> dcterms:title ?o }
