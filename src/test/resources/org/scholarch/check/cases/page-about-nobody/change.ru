# on good.ttl
BASE <http://localhost:3330/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX schema: <http://schema.org/>
DELETE WHERE { <person/ada-moreau.html> foaf:primaryTopic ?o } ;
DELETE WHERE { <person/ada-moreau.html> schema:mainEntity ?o }
