# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
DELETE { <person/ada-moreau.html> schema:mainEntity ?o } INSERT { <person/ada-moreau.html> schema:mainEntity <person/ben-okafor> } WHERE { <person/ada-moreau.html> schema:mainEntity ?o }
