# on good.ttl
BASE <http://localhost:3330/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
DELETE WHERE { <publication/foam> a foaf:Document }
