# on good.ttl
BASE <http://localhost:3330/>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
INSERT DATA { <supervision/ada-moreau/phd-universite-de-lac-principal#co-supervisor> sup:role sup:role-external-supervisor }
