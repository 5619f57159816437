# on good.ttl
BASE <http://localhost:3330/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX schema: <http://schema.org/>
INSERT DATA { <topic/waves> skos:prefLabel "Ripples"@en ; schema:name "Ripples"@en }
