# on good.ttl
BASE <http://localhost:3330/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
INSERT DATA { <supervision/ada-moreau/master-s-research> sup:endDate "2004"^^xsd:gYear }
