# on good.ttl
BASE <http://localhost:3330/>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
DELETE { <supervision/ada-moreau/apprentice> sup:statedLevel ?o } INSERT { <supervision/ada-moreau/apprentice> sup:statedLevel " "@en } WHERE { <supervision/ada-moreau/apprentice> sup:statedLevel ?o }
