# on good.ttl
BASE <http://localhost:3330/>
PREFIX coa: <https://w3id.org/scholarch/coauthorship#>
INSERT DATA { <publication/rings-on-water#author-n-l-bracher> coa:listedName "N. Bracher" }
