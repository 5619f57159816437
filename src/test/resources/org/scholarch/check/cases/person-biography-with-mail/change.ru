# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
DELETE { <person/ada-moreau> schema:description ?o } INSERT { <person/ada-moreau> schema:description "Write to ada.moreau@lac.example.org for visits."@en } WHERE { <person/ada-moreau> schema:description ?o }
