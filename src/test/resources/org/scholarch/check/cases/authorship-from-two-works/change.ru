# on good.ttl
BASE <http://localhost:3330/>
PREFIX vivo: <http://vivoweb.org/ontology/core#>
INSERT DATA { <publication/foam> vivo:relatedBy <publication/rings-on-water#author-n-l-bracher> }
