# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
DELETE { <venue/journal-of-waves> schema:name ?o } INSERT { <venue/journal-of-waves> schema:name " " } WHERE { <venue/journal-of-waves> schema:name ?o }
