# on good.ttl
BASE <http://localhost:3330/>
PREFIX org: <http://www.w3.org/ns/org#>
INSERT DATA { <appointment/ada-moreau/core-academic-member> org:role <role/associate-professor> }
