# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
DELETE { <appointment/ada-moreau/associate-professor-universite-de-lac> schema:startDate ?o ; schema:endDate ?e } INSERT { <appointment/ada-moreau/associate-professor-universite-de-lac> schema:startDate "soon" } WHERE { <appointment/ada-moreau/associate-professor-universite-de-lac> schema:startDate ?o ; schema:endDate ?e }
