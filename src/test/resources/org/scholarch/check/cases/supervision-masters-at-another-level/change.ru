# on good.ttl
BASE <http://localhost:3330/>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
DELETE { <supervision/ada-moreau/master-s-research> sup:level ?o } INSERT { <supervision/ada-moreau/master-s-research> sup:level sup:level-research-internship } WHERE { <supervision/ada-moreau/master-s-research> sup:level ?o }
