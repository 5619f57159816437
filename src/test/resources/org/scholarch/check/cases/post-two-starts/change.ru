# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
INSERT DATA { <appointment/ada-moreau/associate-professor-universite-de-lac> schema:startDate "1999"^^xsd:gYear }
