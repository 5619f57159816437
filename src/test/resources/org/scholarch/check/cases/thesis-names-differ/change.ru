# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
DELETE { <supervision/ada-moreau/phd-co#thesis> schema:name ?o } INSERT { <supervision/ada-moreau/phd-co#thesis> schema:name "Other" } WHERE { <supervision/ada-moreau/phd-co#thesis> schema:name ?o }
