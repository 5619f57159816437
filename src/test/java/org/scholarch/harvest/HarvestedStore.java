// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.Run;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Minter;
import org.scholarch.vocab.Rdf;
import org.scholarch.vocab.Schema;

/** A store of a few people, publications and organisations, whose time is told by the test, and its repository. */
final class HarvestedStore implements AutoCloseable {
    static final Minter MINTER = new Minter("http://people.example.org/");
    static final Instant START = Instant.parse("2026-11-01T10:00:00Z");

    final EmbeddedStore store = EmbeddedStore.inMemory();
    private Instant now = START;
    private Runnable meanwhile = () -> {};

    HarvestedStore() {
        store.claim(MINTER.base());
    }

    /** A repository over it, with so many items a page. */
    OaiPmh repository(int pageSize, boolean lenient) {
        var description = new RepositoryDescription(
                "Researchers & others",
                "people.example.org",
                "office@example.org",
                MINTER.base() + "oai",
                pageSize,
                lenient);
        return new OaiPmh(store, MINTER, description, new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                Runnable change = meanwhile;
                meanwhile = () -> {};
                change.run();
                return now;
            }
        });
    }

    Instant now() {
        return now;
    }

    /** Does something once, under the next answer: after the items were looked for and before the answer is written. */
    void meanwhile(Runnable change) {
        meanwhile = change;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** People by number, each a record with a name. */
    void put(int first, int count, String name) {
        try (Run run = store.begin(() -> now)) {
            for (int i = first; i < first + count; i++) {
                run.put(MINTER.graph("person", "p" + i), person("p" + i, name + " " + i));
            }
            run.commit();
        }
    }

    void put(String graph, Graph statements) {
        try (Run run = store.begin(() -> now)) {
            run.put(graph, statements);
            run.commit();
        }
    }

    void remove(boolean forget, String... slugs) {
        try (Run run = store.begin(() -> now)) {
            for (String slug : slugs) {
                run.remove(MINTER.graph("person", slug));
            }
            if (forget) {
                run.forget();
            }
            run.commit();
        }
    }

    static Graph person(String slug, String name) {
        Graph graph = GraphFactory.createGraphMem();
        add(graph, MINTER.person(slug), Rdf.TYPE, NodeFactory.createURI(Foaf.PERSON));
        add(graph, MINTER.person(slug), Schema.NAME, NodeFactory.createLiteralString(name));
        return graph;
    }

    /** Three people, one of whom is at an organisation with a part, and one work with all that can be known of one. */
    static Graph institute() {
        Graph graph = person("ada", "Ada Bit");
        GraphUtil.addInto(graph, person("eve", "Eve Lund"));
        GraphUtil.addInto(graph, person("kai", "Kai"));
        String base = MINTER.base();
        String text = """
                PREFIX schema: <http://schema.org/> PREFIX foaf: <http://xmlns.com/foaf/0.1/> PREFIX vivo: <http://vivoweb.org/ontology/core#>
                PREFIX bibo: <http://purl.org/ontology/bibo/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                PREFIX org: <http://www.w3.org/ns/org#> PREFIX sup: <https://w3id.org/scholarch/supervision#>
                <person/ada> foaf:topic_interest <topic/sums> ; schema:affiliation <organization/upper> ;
                    schema:sameAs <https://orcid.org/0000-0002-1825-0097> , <https://ada.example.org/> .
                <topic/sums> schema:name "Sums"@en .
                <organization/upper> schema:name "Upper University" ; schema:sameAs <https://ror.org/05c22rx21> .
                <organization/upper-sums> schema:name "Department of Sums"@en ; schema:parentOrganization <organization/upper> .
                <person/eve> schema:givenName "Eve" ; schema:familyName "Lund" ; schema:sameAs <https://orcid.org/0009-0001-2345-6789> .
                <appointment/ada/professor-upper> org:member <person/ada> ; schema:startDate "2011-07"^^xsd:gYearMonth .
                <supervision/ada/phd-upper> sup:level sup:level-doctorate ; sup:participation <supervision/ada/phd-upper#principal> .
                <supervision/ada/phd-upper#principal> sup:agent <person/ada> ; sup:role sup:role-principal-supervisor .
                <publication/on-bits> schema:name "On <bits> & \u0007pieces"@en ; schema:author <person/ada> , <person/eve> ;
                    schema:abstract "Bits."@en , "Des bits."@fr ; schema:datePublished "2021-05"^^xsd:gYearMonth ; bibo:doi "10.1000/182" ;
                    schema:sameAs <https://doi.org/10.1000/182> , <https://arxiv.org/abs/2104.00001> ;
                    schema:isPartOf <venue/sums-quarterly> ;
                    vivo:relatedBy <publication/on-bits#author-ada> , <publication/on-bits#author-eve> .
                <publication/on-bits#author-ada> vivo:relates <person/ada> , <publication/on-bits> ; vivo:rank 2 .
                <publication/on-bits#author-eve> vivo:relates <person/eve> , <publication/on-bits> ; vivo:rank 1 .
                <venue/sums-quarterly> schema:name "Sums Quarterly" .
                """;
        RDFParser.fromString(text, Lang.TURTLE).base(base).parse(graph);
        return graph;
    }

    static void add(Graph graph, String subject, String property, Node object) {
        graph.add(NodeFactory.createURI(subject), NodeFactory.createURI(property), object);
    }

    /** The parameters of a request, as {@code name=value}. */
    static Map<String, List<String>> parameters(String... pairs) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : pairs) {
            int at = pair.indexOf('=');
            String value = pair.substring(at + 1);
            parameters.merge(pair.substring(0, at), List.of(value), (one, other) -> List.of(one.get(0), other.get(0)));
        }
        return parameters;
    }

    @Override
    public void close() {
        store.close();
    }
}
