# on good.ttl
BASE <http://localhost:3330/>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
DELETE { <supervision/ada-moreau/master-s-research> sup:supervisee ?o } INSERT { <supervision/ada-moreau/master-s-research> sup:supervisee <organization/universite-de-lac> } WHERE { <supervision/ada-moreau/master-s-research> sup:supervisee ?o }
