# on good-collaborations.ttl
BASE <http://localhost:3330/>
PREFIX coa: <https://w3id.org/scholarch/coauthorship#>
DELETE { <collaboration/ada-moreau/n-l-bracher> coa:complete ?o } INSERT { <collaboration/ada-moreau/n-l-bracher> coa:complete "no" } WHERE { <collaboration/ada-moreau/n-l-bracher> coa:complete ?o }
