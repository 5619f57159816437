# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
DELETE { <person/ada-moreau> schema:sameAs ?o } INSERT { <person/ada-moreau> schema:sameAs <orcid:0000-0002-1825-0097> } WHERE { <person/ada-moreau> schema:sameAs ?o }
