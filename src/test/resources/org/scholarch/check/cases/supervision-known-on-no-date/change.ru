# on good.ttl
BASE <http://localhost:3330/>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
DELETE { <supervision/ada-moreau/phd-universite-de-lac-principal> sup:asOf ?o } INSERT { <supervision/ada-moreau/phd-universite-de-lac-principal> sup:asOf "today" } WHERE { <supervision/ada-moreau/phd-universite-de-lac-principal> sup:asOf ?o }
