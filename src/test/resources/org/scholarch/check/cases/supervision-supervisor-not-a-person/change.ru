# on good.ttl
BASE <http://localhost:3330/>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
INSERT DATA { <supervision/ada-moreau/phd-universite-de-lac-principal> sup:supervisor <organization/universite-de-lac> ; sup:coSupervisor <organization/universite-de-lac> }
