# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
DELETE { <person/n-l-bracher> schema:name ?o } INSERT { <person/n-l-bracher> schema:name "N. Bracher" } WHERE { <person/n-l-bracher> schema:name ?o }
