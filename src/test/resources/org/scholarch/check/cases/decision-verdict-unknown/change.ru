# on good-decisions.ttl
BASE <http://localhost:3330/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX who: <https://w3id.org/scholarch/identity#>
DELETE { <decision/person/eva-lund--5e6f7a8b> who:verdict ?old } INSERT { <decision/person/eva-lund--5e6f7a8b> who:verdict who:verdict-perhaps } WHERE { <decision/person/eva-lund--5e6f7a8b> who:verdict ?old }
