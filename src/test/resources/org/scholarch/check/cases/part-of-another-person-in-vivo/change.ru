# on good.ttl
BASE <http://localhost:3330/>
PREFIX obo: <http://purl.obolibrary.org/obo/>
DELETE { <supervision/ada-moreau/phd-universite-de-lac-principal#principal-supervisor-ada-moreau> obo:RO_0000052 ?o } INSERT { <supervision/ada-moreau/phd-universite-de-lac-principal#principal-supervisor-ada-moreau> obo:RO_0000052 <person/ben-okafor> } WHERE { <supervision/ada-moreau/phd-universite-de-lac-principal#principal-supervisor-ada-moreau> obo:RO_0000052 ?o }
