# on good-student.ttl
BASE <http://localhost:3330/>
PREFIX sup: <https://w3id.org/scholarch/supervision#>
DELETE WHERE { <supervision/mia-stone/phd-supervised> sup:supervisee ?o }
