# on good.ttl
BASE <http://localhost:3330/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
DELETE WHERE { <topics> a skos:ConceptScheme }
