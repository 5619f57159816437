# on good.ttl
BASE <http://localhost:3330/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX schema: <http://schema.org/>
DELETE { <organization/institute> foaf:name ?o ; schema:name ?o } INSERT { <organization/institute> foaf:name "Institute"@en ; schema:name "Institute"@en } WHERE { <organization/institute> foaf:name ?o }
