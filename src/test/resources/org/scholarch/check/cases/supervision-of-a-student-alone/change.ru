# on good.ttl
BASE <http://localhost:3330/>
PREFIX vivo: <http://vivoweb.org/ontology/core#>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
DELETE { <supervision/ada-moreau/master-s-research> sup:shared ?o } INSERT { <supervision/ada-moreau/master-s-research> sup:shared false } WHERE { <supervision/ada-moreau/master-s-research> sup:shared ?o } ;
DELETE WHERE { <supervision/ada-moreau/master-s-research> sup:supervisor <person/ben-okafor> } ;
DELETE WHERE { <supervision/ada-moreau/master-s-research> sup:principalSupervisor <person/ben-okafor> } ;
DELETE WHERE { <supervision/ada-moreau/master-s-research> vivo:relates <person/ben-okafor> } ;
DELETE WHERE { <supervision/ada-moreau/master-s-research> sup:participation <supervision/ada-moreau/master-s-research#principal-supervisor-ben-okafor> } ;
DELETE WHERE { <supervision/ada-moreau/master-s-research> vivo:relates <supervision/ada-moreau/master-s-research#principal-supervisor-ben-okafor> } ;
DELETE WHERE { <supervision/ada-moreau/master-s-research#principal-supervisor-ben-okafor> ?p ?o }
