// SPDX-License-Identifier: Apache-2.0
package org.scholarch.jsonld;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.scholarch.vocab.Coa;
import org.scholarch.vocab.Dcterms;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Org;
import org.scholarch.vocab.Prov;
import org.scholarch.vocab.Rdf;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Sup;
import org.scholarch.vocab.Vivo;

/** Statements over a few things, in the terms of our graphs and some others, with texts that hurt. */
final class RandomGraphs {
    static final String BASE = "https://example.org/";
    static final Node PAGE = thing("person/ada.html");
    static final Node PERSON = thing("person/ada");

    private static final List<Node> THINGS = Stream.of(
                    "person/ada.html",
                    "person/ada",
                    "person/bo",
                    "publication/p1",
                    "publication/p2",
                    "publication/p2#author-bo",
                    "organization/o1",
                    "appointment/ada/a1",
                    "topic/t1",
                    "topics",
                    "supervision/ada/phd",
                    "graph/person/ada#source",
                    "x?q=a&b='c'",
                    "îri/é")
            .map(RandomGraphs::thing)
            .toList();

    private static final List<String> PROPERTIES = List.of(
            Schema.NAME,
            Schema.HEADLINE,
            Schema.AUTHOR,
            Schema.AFFILIATION,
            Schema.MAIN_ENTITY,
            Schema.IN_DEFINED_TERM_SET,
            Schema.DATE_PUBLISHED,
            Schema.START_DATE,
            Schema.ALTERNATE_NAME,
            Schema.IS_PART_OF,
            Schema.NS + "url",
            Schema.NS + "sameAs",
            Schema.NS + "colleague",
            Schema.NS + "time",
            Schema.NS + "type",
            Schema.NS + "id",
            Schema.NS + "org",
            Schema.NS + "a/b:c",
            Foaf.NAME,
            Foaf.PRIMARY_TOPIC,
            Org.MEMBER,
            Sup.SUPERVISOR,
            Sup.SHARED,
            Sup.THESIS,
            Coa.LIST_POSITION,
            Vivo.RELATES,
            Vivo.RANK,
            Prov.NS + "wasDerivedFrom",
            Dcterms.NS + "a:b",
            Foaf.NS + "/slashes",
            Rdf.NS + "first",
            "urn:example:property",
            "https://schema.org/name");

    private static final List<String> CLASSES = List.of(
            Schema.PERSON,
            Schema.PROFILE_PAGE,
            Schema.SCHOLARLY_ARTICLE,
            Schema.CREATIVE_WORK,
            Schema.ORGANIZATION_ROLE,
            Schema.NS + "HTML",
            Schema.NS + "org",
            Foaf.PERSON,
            Org.MEMBERSHIP,
            "https://example.org/topics");

    private static final List<String> TEXTS = List.of(
            "",
            "\"quoted\" \\ back",
            "</script><script>alert(1)</script>",
            "<!-- <script>",
            "a\u0000b\u001fc\u007f\t\r\n",
            "\u2028 and \u2029",
            "emoji \ud83d\ude00 \ud83d\udc69\u200d\ud83d\udd2c",
            "\u202eright to left \u05e9\u05dc\u05d5\u05dd",
            "@type",
            "https://example.org/person/ada",
            "&amp; ]]>");

    static Arbitrary<List<Triple>> statements() {
        return Arbitraries.oneOf(statement(links()), statement(literals()), types())
                .list()
                .ofMaxSize(60);
    }

    private static Arbitrary<Triple> statement(Arbitrary<Node> values) {
        return Combinators.combine(Arbitraries.of(THINGS), Arbitraries.of(PROPERTIES), values)
                .as((subject, property, value) -> Triple.create(subject, NodeFactory.createURI(property), value));
    }

    private static Arbitrary<Triple> types() {
        Node type = NodeFactory.createURI(Rdf.TYPE);
        return Combinators.combine(Arbitraries.of(THINGS), Arbitraries.of(CLASSES))
                .as((subject, name) -> Triple.create(subject, type, NodeFactory.createURI(name)));
    }

    private static Arbitrary<Node> links() {
        return Arbitraries.oneOf(
                Arbitraries.of(THINGS),
                Arbitraries.of("urn:uuid:1", "mailto:a@example.org", Schema.PERSON)
                        .map(NodeFactory::createURI));
    }

    private static Arbitrary<Node> literals() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.of(TEXTS), Arbitraries.strings().ofMaxLength(12).map(JsonText::wellFormed));
        return Arbitraries.oneOf(
                texts.map(NodeFactory::createLiteralString),
                Combinators.combine(texts, Arbitraries.of("en", "fr", "fr-ca", "zh-hant"))
                        .as(NodeFactory::createLiteralLang),
                typed("integer", "0", "7", "-3", "+7", "007", "-0", "x", "", "123456789012345", "1234567890123456"),
                typed("boolean", "true", "false", "1", "TRUE"),
                typed("date", "2026-11-23"),
                typed("double", "1.0E0", "1", "INF"),
                typed("int", "1"),
                typed("gYear", "2026"),
                typed("gYearMonth", "2026-11"));
    }

    private static Arbitrary<Node> typed(String datatype, String... texts) {
        String iri = DataTerms.XSD + datatype;
        return Arbitraries.of(texts)
                .map(text -> NodeFactory.createLiteralDT(
                        text, TypeMapper.getInstance().getSafeTypeByName(iri)));
    }

    private static Node thing(String path) {
        return NodeFactory.createURI(BASE + path);
    }

    private RandomGraphs() {}
}
