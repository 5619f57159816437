# on good.ttl
BASE <http://localhost:3330/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX schema: <http://schema.org/>
DELETE { <person/ada-moreau.html> foaf:primaryTopic ?o } INSERT { <person/ada-moreau.html> foaf:primaryTopic <organization/universite-de-lac> } WHERE { <person/ada-moreau.html> foaf:primaryTopic ?o } ;
DELETE { <person/ada-moreau.html> schema:mainEntity ?o } INSERT { <person/ada-moreau.html> schema:mainEntity <organization/universite-de-lac> } WHERE { <person/ada-moreau.html> schema:mainEntity ?o }
