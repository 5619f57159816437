# on good.ttl
BASE <http://localhost:3330/>
PREFIX bibo: <http://purl.org/ontology/bibo/>
DELETE WHERE { <publication/foam> a bibo:Document }
