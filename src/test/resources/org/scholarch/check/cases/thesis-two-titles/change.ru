# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
PREFIX dcterms: <http://purl.org/dc/terms/>
INSERT DATA { <supervision/ada-moreau/phd-co#thesis> dcterms:title "More" ; schema:name "More" }
