# on good.ttl
BASE <http://localhost:3330/>
PREFIX schema: <http://schema.org/>
INSERT DATA { <venue/journal-of-waves> schema:name "JW" }
