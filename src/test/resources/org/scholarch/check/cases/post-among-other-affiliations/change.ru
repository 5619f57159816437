# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
INSERT DATA { <person/ben-okafor> schema:affiliation <appointment/ada-moreau/associate-professor-universite-de-lac> }
