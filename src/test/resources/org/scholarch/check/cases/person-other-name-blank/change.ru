# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
DELETE { <person/ada-moreau> schema:alternateName ?o } INSERT { <person/ada-moreau> schema:alternateName " " } WHERE { <person/ada-moreau> schema:alternateName ?o }
