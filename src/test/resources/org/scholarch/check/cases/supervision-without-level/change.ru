# on good.ttl
BASE <http://localhost:3330/>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
DELETE WHERE { <supervision/ada-moreau/apprentice> sup:statedLevel ?o }
