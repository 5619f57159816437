# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
DELETE { <publication/foam> schema:headline ?o } INSERT { <publication/foam> schema:headline "Froth" } WHERE { <publication/foam> schema:headline ?o }
