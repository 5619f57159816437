# on good.ttl
BASE <http://localhost:3330/>
PREFIX vivo: <http://vivoweb.org/ontology/core#>
INSERT DATA { <supervision/ada-moreau/phd-universite-de-lac-principal> vivo:relates <supervision/ada-moreau/phd-universite-de-lac-principal#co-supervisor> }
