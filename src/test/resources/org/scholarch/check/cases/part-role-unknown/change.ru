# on good.ttl
BASE <http://localhost:3330/>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
DELETE { <supervision/ada-moreau/phd-universite-de-lac-principal#co-supervisor> sup:role ?o } INSERT { <supervision/ada-moreau/phd-universite-de-lac-principal#co-supervisor> sup:role sup:role-jester } WHERE { <supervision/ada-moreau/phd-universite-de-lac-principal#co-supervisor> sup:role ?o }
