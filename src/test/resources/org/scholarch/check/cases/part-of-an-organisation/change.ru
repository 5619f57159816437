# on good.ttl
BASE <http://localhost:3330/>
PREFIX obo: <http://purl.obolibrary.org/obo/>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
DELETE { <supervision/ada-moreau/phd-universite-de-lac-principal#principal-supervisor-ada-moreau> sup:agent ?o } INSERT { <supervision/ada-moreau/phd-universite-de-lac-principal#principal-supervisor-ada-moreau> sup:agent <organization/universite-de-lac> } WHERE { <supervision/ada-moreau/phd-universite-de-lac-principal#principal-supervisor-ada-moreau> sup:agent ?o } ;
DELETE { <supervision/ada-moreau/phd-universite-de-lac-principal#principal-supervisor-ada-moreau> obo:RO_0000052 ?o } INSERT { <supervision/ada-moreau/phd-universite-de-lac-principal#principal-supervisor-ada-moreau> obo:RO_0000052 <organization/universite-de-lac> } WHERE { <supervision/ada-moreau/phd-universite-de-lac-principal#principal-supervisor-ada-moreau> obo:RO_0000052 ?o }
