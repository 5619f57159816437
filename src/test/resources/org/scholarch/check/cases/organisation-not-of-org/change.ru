# on good.ttl
BASE <http://localhost:3330/>
PREFIX org: <http://www.w3.org/ns/org#>
DELETE WHERE { <organization/universite-de-lac> a org:Organization }
