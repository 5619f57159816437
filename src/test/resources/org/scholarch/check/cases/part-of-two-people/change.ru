# on good.ttl
BASE <http://localhost:3330/>
PREFIX obo: <http://purl.obolibrary.org/obo/>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
INSERT DATA { <supervision/ada-moreau/phd-universite-de-lac-principal#principal-supervisor-ada-moreau> sup:agent <person/ben-okafor> ; obo:RO_0000052 <person/ben-okafor> }
