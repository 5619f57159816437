# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
DELETE { <person/ada-moreau> schema:memberOf ?o } INSERT { <person/ada-moreau> schema:memberOf <person/ben-okafor> } WHERE { <person/ada-moreau> schema:memberOf ?o }
