# on good.ttl
BASE <http://localhost:3330/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX schema: <http://schema.org/>
DELETE WHERE { <topic/waves> skos:inScheme ?o } ;
DELETE WHERE { <topic/waves> schema:inDefinedTermSet ?o }
