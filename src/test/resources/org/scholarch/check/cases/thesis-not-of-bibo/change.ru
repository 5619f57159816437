# on good.ttl
BASE <http://localhost:3330/>
PREFIX bibo: <http://purl.org/ontology/bibo/>
DELETE WHERE { <supervision/ada-moreau/phd-co#thesis> a bibo:Document }
