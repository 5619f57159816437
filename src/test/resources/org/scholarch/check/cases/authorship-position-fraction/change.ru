# on good.ttl
BASE <http://localhost:3330/>
PREFIX coa: <https://w3id.org/scholarch/coauthorship#>
DELETE { <publication/rings-on-water#author-n-l-bracher> coa:listPosition ?o } INSERT { <publication/rings-on-water#author-n-l-bracher> coa:listPosition 1.5 } WHERE { <publication/rings-on-water#author-n-l-bracher> coa:listPosition ?o }
