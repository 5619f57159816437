# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
DELETE { <publication/foam> schema:name ?o } INSERT { <publication/foam> schema:name "Froth" } WHERE { <publication/foam> schema:name ?o }
