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
            """;

    static final List<Example> EXAMPLES = List.of(
            new Example("Who published most with whom?", PREFIXES + """
                    SELECT ?one ?other ?works WHERE {
                      ?c coa:member ?a, ?b ; coa:publicationCount ?works .
                      ?a foaf:name ?one . ?b foaf:name ?other . FILTER(STR(?a) < STR(?b))
                    } ORDER BY DESC(?works) LIMIT 50"""),
            new Example("How many supervisions at which level and institution?", PREFIXES + """
                    SELECT ?level ?institution (COUNT(*) AS ?supervisions) WHERE {
                      ?s a sup:Supervision ; sup:statedLevel ?level .
                      OPTIONAL { ?s sup:statedInstitution ?institution }
                    } GROUP BY ?level ?institution ORDER BY DESC(?supervisions)"""),
            new Example("Which topics do most people share?", PREFIXES + """
                    SELECT ?topic (COUNT(?person) AS ?people) WHERE {
                      ?person foaf:topic_interest/schema:name ?topic
                    } GROUP BY ?topic ORDER BY DESC(?people) LIMIT 50"""));

    List<Example> examples() {
        return EXAMPLES;
    }
}
