# on good.ttl
BASE <http://localhost:3330/>
PREFIX vivo: <http://vivoweb.org/ontology/core#>
DELETE { <publication/rings-on-water#author-n-l-bracher> vivo:relates ?o } INSERT { <publication/rings-on-water#author-n-l-bracher> vivo:relates <publication/rings-on-water> } WHERE { <publication/rings-on-water#author-n-l-bracher> vivo:relates ?o }
