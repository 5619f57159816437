# on good-collaborations.ttl
BASE <http://localhost:3330/>
PREFIX coa: <https://w3id.org/scholarch/coauthorship#>
INSERT DATA { <person/ada-moreau> coa:coAuthor <person/ada-moreau> }
