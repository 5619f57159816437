# on good.ttl
BASE <http://localhost:3330/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
DELETE { <role/professeure-agregee> skos:altLabel ?o } INSERT { <role/professeure-agregee> skos:altLabel "Professeure agrégée"@fr } WHERE { <role/professeure-agregee> skos:altLabel ?o }
