# on good-decisions.ttl
BASE <http://localhost:3330/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX who: <https://w3id.org/scholarch/identity#>
DELETE WHERE { <decision/person/eva-lund--5e6f7a8b> prov:wasAttributedTo ?old }
