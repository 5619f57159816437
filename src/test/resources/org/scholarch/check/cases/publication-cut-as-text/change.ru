# on good.ttl
BASE <http://localhost:3330/>
PREFIX coa: <https://w3id.org/scholarch/coauthorship#>
DELETE { <publication/rings-on-water> coa:abstractCut ?o } INSERT { <publication/rings-on-water> coa:abstractCut "false" } WHERE { <publication/rings-on-water> coa:abstractCut ?o }
