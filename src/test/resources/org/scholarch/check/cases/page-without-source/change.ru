# on good.ttl
BASE <http://localhost:3330/>
PREFIX prov: <http://www.w3.org/ns/prov#>
DELETE WHERE { <person/ada-moreau.html> prov:wasDerivedFrom ?o }
