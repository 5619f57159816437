# on good.ttl
BASE <http://localhost:3330/>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
DELETE { <supervision/ada-moreau/phd-co> sup:startDate ?s ; sup:endDate ?o } INSERT { <supervision/ada-moreau/phd-co> sup:startDate "soon" } WHERE { <supervision/ada-moreau/phd-co> sup:startDate ?s ; sup:endDate ?o }
