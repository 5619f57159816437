# on good-collaborations.ttl
BASE <http://localhost:3330/>
PREFIX coa: <https://w3id.org/scholarch/coauthorship#>
DELETE { <collaboration/ada-moreau/n-l-bracher> coa:firstYear ?o } INSERT { <collaboration/ada-moreau/n-l-bracher> coa:firstYear 2016 } WHERE { <collaboration/ada-moreau/n-l-bracher> coa:firstYear ?o }
