# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
DELETE { <topic/waves> schema:inDefinedTermSet ?o } INSERT { <topic/waves> schema:inDefinedTermSet <other> } WHERE { <topic/waves> schema:inDefinedTermSet ?o }
