# on good.ttl
BASE <http://localhost:3330/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX vivo: <http://vivoweb.org/ontology/core#>
DELETE { <publication/ripples#author-eva-lund> vivo:rank ?o } INSERT { <publication/ripples#author-eva-lund> vivo:rank "0"^^xsd:int } WHERE { <publication/ripples#author-eva-lund> vivo:rank ?o }
