# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX dcterms: <http://purl.org/dc/terms/>
DELETE { <publication/ripples> dcterms:issued ?o ; schema:datePublished ?o } INSERT { <publication/ripples> dcterms:issued "2015-04-01T00:00:00"^^xsd:dateTime ; schema:datePublished "2015-04-01T00:00:00"^^xsd:dateTime } WHERE { <publication/ripples> dcterms:issued ?o }
