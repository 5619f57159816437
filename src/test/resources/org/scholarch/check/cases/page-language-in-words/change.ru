# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
DELETE { <person/ada-moreau.html> schema:inLanguage ?o } INSERT { <person/ada-moreau.html> schema:inLanguage "English" } WHERE { <person/ada-moreau.html> schema:inLanguage ?o }
