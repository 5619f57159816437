# on good.ttl
BASE <http://localhost:3330/>
PREFIX org: <http://www.w3.org/ns/org#>
DELETE { <appointment/ada-moreau/core-academic-member> org:role ?o } INSERT { <appointment/ada-moreau/core-academic-member> org:role <role/unknown> } WHERE { <appointment/ada-moreau/core-academic-member> org:role ?o }
