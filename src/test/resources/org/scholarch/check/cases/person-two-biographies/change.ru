# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
INSERT DATA { <person/ada-moreau> schema:description "Another."@en }
