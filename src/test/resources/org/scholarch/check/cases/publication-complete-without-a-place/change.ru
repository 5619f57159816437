# on good.ttl
BASE <http://localhost:3330/>
PREFIX vivo: <http://vivoweb.org/ontology/core#>
DELETE WHERE { <publication/ripples#author-eva-lund> vivo:rank ?o }
