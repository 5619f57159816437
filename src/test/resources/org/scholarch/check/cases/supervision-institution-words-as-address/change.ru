# on good.ttl
BASE <http://localhost:3330/>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
DELETE { <supervision/ada-moreau/phd-universite-de-lac-principal> sup:statedInstitution ?o } INSERT { <supervision/ada-moreau/phd-universite-de-lac-principal> sup:statedInstitution <organization/universite-de-lac> } WHERE { <supervision/ada-moreau/phd-universite-de-lac-principal> sup:statedInstitution ?o }
