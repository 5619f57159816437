# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
DELETE WHERE { <organization/universite-de-lac> a schema:Organization }
