# on good.ttl
BASE <http://localhost:3330/>
PREFIX vivo: <http://vivoweb.org/ontology/core#>
DELETE WHERE { <publication/foam> vivo:relatedBy ?o } ;
DELETE WHERE { <publication/foam#author-ada-moreau> ?p ?o }
