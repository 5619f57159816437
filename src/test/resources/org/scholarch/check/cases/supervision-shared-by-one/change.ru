# on good.ttl
BASE <http://localhost:3330/>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
DELETE { <supervision/ada-moreau/apprentice> sup:shared ?o } INSERT { <supervision/ada-moreau/apprentice> sup:shared true } WHERE { <supervision/ada-moreau/apprentice> sup:shared ?o }
