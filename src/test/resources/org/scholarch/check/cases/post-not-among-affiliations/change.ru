# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
DELETE WHERE { <person/ada-moreau> schema:affiliation <appointment/ada-moreau/associate-professor-universite-de-lac> }
