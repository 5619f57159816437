# on good.ttl
BASE <http://localhost:3330/>
PREFIX vivo: <http://vivoweb.org/ontology/core#>
DELETE { <publication/ripples#author-eva-lund> vivo:rank ?o } INSERT { <publication/ripples#author-eva-lund> vivo:rank 1 } WHERE { <publication/ripples#author-eva-lund> vivo:rank ?o }
