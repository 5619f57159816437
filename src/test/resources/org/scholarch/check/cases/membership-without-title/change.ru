# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
DELETE WHERE { <appointment/ada-moreau/core-academic-member> schema:roleName ?o }
