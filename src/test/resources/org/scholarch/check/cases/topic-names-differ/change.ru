# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
DELETE { <topic/waves> schema:name ?o } INSERT { <topic/waves> schema:name "Ripples"@en } WHERE { <topic/waves> schema:name ?o }
