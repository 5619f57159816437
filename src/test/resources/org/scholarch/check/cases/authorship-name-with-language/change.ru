# on good.ttl
BASE <http://localhost:3330/>
PREFIX coa: <https://w3id.org/scholarch/coauthorship#>
DELETE { <publication/rings-on-water#author-n-l-bracher> coa:listedName ?o } INSERT { <publication/rings-on-water#author-n-l-bracher> coa:listedName "N. L. Bracher"@en } WHERE { <publication/rings-on-water#author-n-l-bracher> coa:listedName ?o }
