# on good.ttl
BASE <http://localhost:3330/>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
DELETE { <supervision/ada-moreau/master-s-research> sup:startDate ?o } INSERT { <supervision/ada-moreau/master-s-research> sup:startDate "2001-09" } WHERE { <supervision/ada-moreau/master-s-research> sup:startDate ?o }
