# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX dcterms: <http://purl.org/dc/terms/>
INSERT DATA { <publication/ripples> dcterms:issued "2015"^^xsd:gYear ; schema:datePublished "2015"^^xsd:gYear }
