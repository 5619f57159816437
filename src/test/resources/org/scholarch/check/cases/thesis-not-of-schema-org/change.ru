# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
DELETE WHERE { <supervision/ada-moreau/phd-co#thesis> a schema:Thesis }
