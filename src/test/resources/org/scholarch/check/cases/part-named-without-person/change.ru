# on good.ttl
BASE <http://localhost:3330/>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
DELETE { <supervision/ada-moreau/phd-universite-de-lac-principal#co-supervisor> sup:disclosure ?o } INSERT { <supervision/ada-moreau/phd-universite-de-lac-principal#co-supervisor> sup:disclosure sup:disclosure-named } WHERE { <supervision/ada-moreau/phd-universite-de-lac-principal#co-supervisor> sup:disclosure ?o }
