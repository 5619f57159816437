# on good.ttl
BASE <http://localhost:3330/>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
DELETE { <supervision/ada-moreau/master-s-research> sup:endDate ?o } INSERT { <supervision/ada-moreau/master-s-research> sup:endDate 2003 } WHERE { <supervision/ada-moreau/master-s-research> sup:endDate ?o }
