# on good-collaborations.ttl
BASE <http://localhost:3330/>
PREFIX coa: <https://w3id.org/scholarch/coauthorship#>
INSERT DATA { <collaboration/ada-moreau/n-l-bracher> coa:lastYear 2016 }
