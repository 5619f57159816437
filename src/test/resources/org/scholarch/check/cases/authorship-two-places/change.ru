# on good.ttl
BASE <http://localhost:3330/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX vivo: <http://vivoweb.org/ontology/core#>
INSERT DATA { <publication/ripples#author-eva-lund> vivo:rank "2"^^xsd:int }
