# on good.ttl
BASE <http://localhost:3330/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX schema: <http://schema.org/>
INSERT DATA { <organization/institute> foaf:name "Lab" ; schema:name "Lab" }
