// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve.page;

import java.util.List;

/**
 * What the entry page shows.
 *
 * @param catalogue everything there is
 * @param people the first people
 */
record HomePage(Catalogue catalogue, List<Link> people) {

    /** A question with its query. */
    record Example(String question, String query) {}

    private static final String PREFIXES = """
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX coa: <https://w3id.org/scholarch/coauthorship#>
            PREFIX sup: <https://w3id.org/scholarch/supervision#>
            PREFIX schema: <http://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    static final List<Example> EXAMPLES = List.of(
            new Example("Who published most with whom?", PREFIXES + """
                    SELECT ?one ?other ?works WHERE {
                      ?c coa:member ?a, ?b ; coa:publicationCount ?works .
                      ?a foaf:name ?one . ?b foaf:name ?other . FILTER(STR(?a) < STR(?b))
                    } ORDER BY DESC(?works) LIMIT 50"""),
            new Example("How many supervisions at which level and institution?", PREFIXES + """
                    SELECT ?level ?institution (COUNT(DISTINCT ?s) AS ?supervisions) WHERE {
                      ?s a sup:Supervision ; sup:level/skos:prefLabel ?level .
                      OPTIONAL { ?s sup:institution/foaf:name ?institution }
                      FILTER(LANG(?level) = "en")
                    } GROUP BY ?level ?institution ORDER BY DESC(?supervisions) ?level ?institution"""),
            new Example("Which topics do most people share?", PREFIXES + """
                    SELECT (SAMPLE(?name) AS ?topic) (COUNT(DISTINCT ?person) AS ?people) WHERE {
                      ?person foaf:topic_interest ?t .
                      OPTIONAL { ?t schema:name ?english . FILTER(LANG(?english) = "en") }
                      OPTIONAL { ?t schema:name ?any }
                      BIND(COALESCE(?english, ?any) AS ?name)
                    } GROUP BY ?t ORDER BY DESC(?people) ?topic LIMIT 50"""));

    List<Example> examples() {
        return EXAMPLES;
    }
}
