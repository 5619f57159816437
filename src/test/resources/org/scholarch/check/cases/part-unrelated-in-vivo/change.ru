# on good.ttl
BASE <http://localhost:3330/>
PREFIX vivo: <http://vivoweb.org/ontology/core#>
DELETE WHERE { <supervision/ada-moreau/phd-universite-de-lac-principal#principal-supervisor-ada-moreau> vivo:relatedBy ?o }
