# on good.ttl
BASE <http://localhost:3330/>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
DELETE { <supervision/ada-moreau/phd-universite-de-lac-principal> sup:level ?o } INSERT { <supervision/ada-moreau/phd-universite-de-lac-principal> sup:level sup:level-research-internship } WHERE { <supervision/ada-moreau/phd-universite-de-lac-principal> sup:level ?o }
