# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
DELETE { <person/ada-moreau> schema:award ?o } INSERT { <person/ada-moreau> schema:award <award/waves> } WHERE { <person/ada-moreau> schema:award ?o }
