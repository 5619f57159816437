# on good.ttl
BASE <http://localhost:3330/>
PREFIX coa: <https://w3id.org/scholarch/coauthorship#>
DELETE WHERE { <publication/foam> coa:authorListComplete ?o }
