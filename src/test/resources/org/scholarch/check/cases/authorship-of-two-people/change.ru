# on good.ttl
BASE <http://localhost:3330/>
PREFIX vivo: <http://vivoweb.org/ontology/core#>
DELETE WHERE { <publication/rings-on-water#author-n-l-bracher> vivo:relates <publication/rings-on-water> } ;
INSERT DATA { <publication/rings-on-water#author-n-l-bracher> vivo:relates <person/ada-moreau> }
