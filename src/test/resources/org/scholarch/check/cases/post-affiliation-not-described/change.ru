# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
INSERT DATA { <appointment/ada-moreau/associate-professor-universite-de-lac> schema:affiliation <organization/nowhere> }
