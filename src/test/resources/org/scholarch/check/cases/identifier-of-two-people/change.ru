# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
INSERT DATA { <person/ben-okafor> schema:sameAs <https://orcid.org/0000-0002-1825-0097> }
