# on good.ttl
BASE <http://localhost:3330/>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
INSERT DATA { <supervision/ada-moreau/apprentice#lost> a sup:Participation ; sup:role sup:role-co-supervisor ; sup:disclosure sup:disclosure-not-stated }
