# on good.ttl
BASE <http://localhost:3330/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX schema: <http://schema.org/>
INSERT DATA { <publication/rings-on-water> schema:abstract "Two."@en ; dcterms:abstract "Two."@en }
