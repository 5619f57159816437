# on good.ttl
BASE <http://localhost:3330/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
DELETE { <supervision/ada-moreau/master-s-research> sup:startDate ?o } INSERT { <supervision/ada-moreau/master-s-research> sup:startDate "2001-09-01T00:00:00"^^xsd:dateTime } WHERE { <supervision/ada-moreau/master-s-research> sup:startDate ?o }
