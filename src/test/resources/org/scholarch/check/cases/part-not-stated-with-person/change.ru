# on good.ttl
BASE <http://localhost:3330/>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
DELETE { <supervision/ada-moreau/phd-universite-de-lac-principal#principal-supervisor-ada-moreau> sup:disclosure ?o } INSERT { <supervision/ada-moreau/phd-universite-de-lac-principal#principal-supervisor-ada-moreau> sup:disclosure sup:disclosure-not-stated } WHERE { <supervision/ada-moreau/phd-universite-de-lac-principal#principal-supervisor-ada-moreau> sup:disclosure ?o }
