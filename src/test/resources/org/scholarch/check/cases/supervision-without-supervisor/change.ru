# on good.ttl
BASE <http://localhost:3330/>
PREFIX vivo: <http://vivoweb.org/ontology/core#>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
DELETE WHERE { <supervision/ada-moreau/apprentice> sup:supervisor ?o } ;
DELETE WHERE { <supervision/ada-moreau/apprentice> sup:principalSupervisor ?o } ;
DELETE WHERE { <supervision/ada-moreau/apprentice> sup:participation ?o } ;
DELETE WHERE { <supervision/ada-moreau/apprentice> vivo:relates ?o } ;
DELETE WHERE { <supervision/ada-moreau/apprentice#principal-supervisor-ada-moreau> ?p ?o }
