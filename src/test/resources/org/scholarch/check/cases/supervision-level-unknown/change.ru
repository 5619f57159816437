# on good.ttl
BASE <http://localhost:3330/>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
INSERT DATA { <supervision/ada-moreau/apprentice> sup:level sup:level-wizard }
