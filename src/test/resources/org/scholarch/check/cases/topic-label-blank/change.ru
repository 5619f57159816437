# on good.ttl
BASE <http://localhost:3330/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX schema: <http://schema.org/>
DELETE { <topic/waves> skos:prefLabel ?o } INSERT { <topic/waves> skos:prefLabel ""@en } WHERE { <topic/waves> skos:prefLabel ?o } ;
DELETE { <topic/waves> schema:name ?o } INSERT { <topic/waves> schema:name ""@en } WHERE { <topic/waves> schema:name ?o }
