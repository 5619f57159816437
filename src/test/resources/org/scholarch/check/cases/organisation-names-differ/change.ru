# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
DELETE { <organization/universite-de-lac> schema:name ?o } INSERT { <organization/universite-de-lac> schema:name "University of Lac" } WHERE { <organization/universite-de-lac> schema:name ?o }
