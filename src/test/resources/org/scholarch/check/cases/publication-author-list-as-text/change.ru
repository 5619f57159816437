# on good.ttl
BASE <http://localhost:3330/>
PREFIX coa: <https://w3id.org/scholarch/coauthorship#>
DELETE { <publication/foam> coa:authorListComplete ?o } INSERT { <publication/foam> coa:authorListComplete "no" } WHERE { <publication/foam> coa:authorListComplete ?o }
