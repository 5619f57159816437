# on good.ttl
BASE <http://localhost:3330/>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
DELETE { <supervision/ada-moreau/phd-universite-de-lac-principal> sup:institution ?o } INSERT { <supervision/ada-moreau/phd-universite-de-lac-principal> sup:institution <organization/nowhere> } WHERE { <supervision/ada-moreau/phd-universite-de-lac-principal> sup:institution ?o }
