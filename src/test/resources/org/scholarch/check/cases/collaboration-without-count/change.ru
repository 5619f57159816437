# on good-collaborations.ttl
BASE <http://localhost:3330/>
PREFIX coa: <https://w3id.org/scholarch/coauthorship#>
DELETE WHERE { <collaboration/ada-moreau/n-l-bracher> coa:publicationCount ?o }
