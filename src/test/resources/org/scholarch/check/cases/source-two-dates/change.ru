# on good.ttl
BASE <http://localhost:3330/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX dcterms: <http://purl.org/dc/terms/>
INSERT DATA { <graph/person/ada-moreau#source> dcterms:date "2026-11-21"^^xsd:date }
