# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
DELETE { <appointment/ada-moreau/core-academic-member> schema:roleName ?o } INSERT { <appointment/ada-moreau/core-academic-member> schema:roleName ""@en } WHERE { <appointment/ada-moreau/core-academic-member> schema:roleName ?o }
