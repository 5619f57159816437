# on good.ttl
BASE <http://localhost:3330/>
PREFIX bibo: <http://purl.org/ontology/bibo/>
DELETE { <publication/ripples> bibo:doi ?o } INSERT { <publication/ripples> bibo:doi "https://doi.org/10.1000/182" } WHERE { <publication/ripples> bibo:doi ?o }
