# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
PREFIX dcterms: <http://purl.org/dc/terms/>
DELETE { <publication/ripples> dcterms:issued ?o ; schema:datePublished ?o } INSERT { <publication/ripples> dcterms:issued "spring" ; schema:datePublished "spring" } WHERE { <publication/ripples> dcterms:issued ?o }
