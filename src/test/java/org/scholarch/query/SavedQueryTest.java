// SPDX-License-Identifier: Apache-2.0
package org.scholarch.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.query.SavedQuery.Kind;
import org.scholarch.query.SavedQuery.Parameter;

class SavedQueryTest {

    @Test
    void variableTellsNameAndKindOfAParameter() {
        SavedQuery query = SavedQuery.read("q", """
                #+ defaults:
                #+   - text: la
                # ?_comment_iri is none
                SELECT * {
                  ?_person_iri ?p ?_other_person_iri . FILTER(?p != ?_least_integer && ?o = "?_string" && ?_text != ?_first_name)
                  FILTER NOT EXISTS { ?p ?p ?_nested_iri } BIND(1 AS ?plain_iri) }
                """);

        assertEquals(
                List.of(
                        new Parameter("text", "_text", Kind.TEXT, Optional.of("la")),
                        new Parameter("first_name", "_first_name", Kind.TEXT, Optional.empty()),
                        new Parameter("least", "_least_integer", Kind.INTEGER, Optional.empty()),
                        new Parameter("nested", "_nested_iri", Kind.IRI, Optional.empty()),
                        new Parameter("other_person", "_other_person_iri", Kind.IRI, Optional.empty()),
                        new Parameter("person", "_person_iri", Kind.IRI, Optional.empty())),
                query.parameters());
    }

    @Test
    void headerIsReadAsYaml() {
        SavedQuery query = SavedQuery.read("q", """
                #+ summary: What there is
                #+ description: >
                #+   Two lines
                #+   of text.
                #+ tags: [one, two]
                #+ endpoint: https://example.org/ignored
                ASK { }
                """);

        assertEquals("What there is", query.summary());
        assertEquals("Two lines of text.", query.description());
        assertEquals(List.of("one", "two"), query.tags());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#+ summary: a: b\nASK {}",
                "#+ defaults:\n#+   - nobody: x\nASK {}",
                "#+ defaults: [1]\nASK {}",
                "ASK { ?s ?p ?_a_iri , ?_a_integer }",
                "SELECT",
                ""
            })
    void fileThatContradictsItselfIsInvalid(String text) {
        ScholarchException e = assertThrows(ScholarchException.class, () -> SavedQuery.read("broken", text));

        assertEquals(ProblemCode.QUERY_INVALID, e.code());
        assertTrue(Tiny.message(e).contains("'broken'"), Tiny.message(e));
    }

    @ParameterizedTest
    @CsvSource({
        "person, ada, https://example.org/person/ada",
        "other_person, ada, https://example.org/person/ada",
        "topic, deep-learning, https://example.org/topic/deep-learning",
        "organization, north, https://example.org/organization/north",
        "other_organization, north, https://example.org/organization/north",
        "institution, north, https://example.org/organization/north",
        "publication, a-work, https://example.org/publication/a-work",
        "level, doctorate, https://w3id.org/scholarch/supervision#level-doctorate",
        "person, https://elsewhere.org/é#x, https://elsewhere.org/é#x",
        "thing, urn:isbn:123, urn:isbn:123",
    })
    void slugBecomesTheAddressOfItsKindAndAnIriStaysItself(String parameter, String value, String iri) {
        SavedQuery query = SavedQuery.read("q", "SELECT * { ?s ?p ?_" + parameter + "_iri }");

        assertEquals(
                iri, object(query.bind(Map.of(parameter, value), Tiny.MINTER)).getURI());
    }

    @ParameterizedTest
    @CsvSource({
        "person, 'Ada Alpha', ada-alpha",
        "person, '../x', absolute IRI",
        "person, '//example.org/a', absolute IRI",
        "person, 'http:a', absolute IRI",
        "person, 'Ada#a', absolute IRI",
        "person, 'https://example.org/a> ?p ?o', absolute IRI",
        "person, '<https://example.org/a>', absolute IRI",
        "person, '', absolute IRI",
        "thing, ada, absolute IRI"
    })
    void valueThatIsNeitherSlugNorIriIsRefusedWithAHint(String parameter, String value, String hint) {
        SavedQuery query = SavedQuery.read("q", "SELECT * { ?s ?p ?_" + parameter + "_iri }");

        assertRefused(query, Map.of(parameter, value), hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1.5", "", " 1", "1e3", "99999999999999999999", "١"})
    void valueThatIsNoWholeNumberIsRefused(String value) {
        SavedQuery query = SavedQuery.read("q", "SELECT * { ?s ?p ?_least_integer }");

        assertRefused(query, Map.of("least", value), "whole number");
    }

    @Test
    void wholeNumberBecomesAnInteger() {
        SavedQuery query = SavedQuery.read("q", "SELECT * { ?s ?p ?_least_integer }");

        Node number = object(query.bind(Map.of("least", "+007"), Tiny.MINTER));

        assertEquals("7", number.getLiteralLexicalForm());
        assertEquals("http://www.w3.org/2001/XMLSchema#integer", number.getLiteralDatatypeURI());
    }

    @Test
    void limitIsTheLimitOfTheAnswer() {
        SavedQuery query = SavedQuery.read("q", "SELECT * { ?s ?p ?_limit_integer }");

        assertEquals(7, query.bind(Map.of("limit", "7"), Tiny.MINTER).getLimit());
        assertRefused(query, Map.of("limit", "0"), "1 or more");
        assertRefused(query, Map.of("limit", "-7"), "1 or more");
    }

    @Test
    void unknownAndMissingParametersAreNamed() {
        SavedQuery query = SavedQuery.read("q", "SELECT * { ?s ?p ?_person_iri }");

        assertRefused(query, Map.of("persn", "ada"), "it has person");
        assertRefused(query, Map.of(), "person=");
        assertRefused(SavedQuery.read("q", "ASK {}"), Map.of("a", "b"), "it has none");
        assertRefused(SavedQuery.read("q", "ASK { ?s ?p ?_text }"), Map.of("text", "x".repeat(2_001)), "2000");
    }

    @Test
    void valueReachesEveryPartOfAQuery() {
        SavedQuery query = SavedQuery.read("q", """
                SELECT (COUNT(?s) AS ?n) {
                  { SELECT ?s { ?s ?p ?_a_iri } } OPTIONAL { ?s ?q ?_a_iri } FILTER NOT EXISTS { ?s ?r ?_a_iri }
                  BIND(?_a_iri AS ?b) } GROUP BY ?s HAVING(MIN(?s) != ?_a_iri) ORDER BY (?s = ?_a_iri)
                """);

        String bound =
                query.bind(Map.of("a", "https://example.org/x"), Tiny.MINTER).serialize();

        assertEquals(6, bound.split("<https://example.org/x>", -1).length - 1, bound);
    }

    @Property(tries = 200)
    void noTextChangesTheShapeOfAQuery(@ForAll @StringLength(max = 60) String text) {
        SavedQuery query = SavedQuery.read("q", "SELECT * { ?s ?p ?_text }");

        Query bound = query.bind(Map.of("text", text), Tiny.MINTER);

        assertEquals(text, object(bound).getLiteralLexicalForm());
        assertEquals(2, OpVars.visibleVars(Algebra.compile(bound)).size());
    }

    private static void assertRefused(SavedQuery query, Map<String, String> values, String hint) {
        ScholarchException e = assertThrows(ScholarchException.class, () -> query.bind(values, Tiny.MINTER));
        assertEquals(ProblemCode.QUERY_INVALID, e.code());
        assertTrue(Tiny.message(e).contains(hint), Tiny.message(e));
    }

    private static Node object(Query query) {
        ElementPathBlock block = (ElementPathBlock) ((ElementGroup) query.getQueryPattern()).get(0);
        return block.getPattern().get(0).getObject();
    }
}
