# on good.ttl
BASE <http://localhost:3330/>
DELETE WHERE { <graph/person/ada-moreau#source> a ?o }
