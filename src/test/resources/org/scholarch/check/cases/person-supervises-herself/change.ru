# on good.ttl
BASE <http://localhost:3330/>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
INSERT DATA { <person/ada-moreau> sup:supervises <person/ada-moreau> ; sup:supervisedBy <person/ada-moreau> }
