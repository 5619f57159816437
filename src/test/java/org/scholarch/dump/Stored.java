// SPDX-License-Identifier: Apache-2.0
package org.scholarch.dump;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.scholarch.patch.QuadSource;
import org.scholarch.store.RecordStore;
import org.scholarch.store.Run;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Rdf;

/** Fills stores with a few people for dumps. */
final class Stored {
    static final String BASE = "https://example.org/";
    static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");

    /** Two people who study one topic, put at once. */
    static void fill(RecordStore store) {
        store.claim(BASE);
        try (Run run = store.begin(() -> TUESDAY)) {
            run.put(record("eve"), person("eve", "Eve \"of\" Éden\n"));
            run.put(record("ada"), person("ada", "Ada"));
            run.commit();
        }
    }

    /** The same, one after the other and by a detour; the last change is at the same time. */
    static void fillInAnotherWay(RecordStore store) {
        store.claim(BASE);
        try (Run run = store.begin(() -> MONDAY)) {
            run.put(record("zoe"), person("zoe", "Zoe"));
            run.put(record("ada"), person("ada", "Adah"));
            run.commit();
        }
        try (Run run = store.begin(() -> TUESDAY)) {
            run.put(record("ada"), person("ada", "Ada"));
            run.remove(record("zoe"));
            run.put(record("eve"), person("eve", "Eve \"of\" Éden\n"));
            run.commit();
        }
    }

    static void rename(RecordStore store, String slug, String name) {
        try (Run run = store.begin(() -> TUESDAY)) {
            run.put(record(slug), person(slug, name));
            run.commit();
        }
    }

    static void removeAndForget(RecordStore store, String slug) {
        try (Run run = store.begin(() -> TUESDAY)) {
            run.remove(record(slug));
            run.forget();
            run.commit();
        }
    }

    /** The quads of a file. */
    static Set<Quad> read(Path file) {
        Set<Quad> quads = new HashSet<>();
        QuadSource.at(file).forEach(quads::add);
        return quads;
    }

    private static String record(String slug) {
        return BASE + "graph/person/" + slug;
    }

    private static Graph person(String slug, String name) {
        Node person = NodeFactory.createURI(BASE + "person/" + slug);
        Node topic = NodeFactory.createURI(BASE + "topic/tides");
        Graph graph = GraphFactory.createGraphMem();
        List.of(
                        Triple.create(person, iri(Rdf.TYPE), iri(Foaf.PERSON)),
                        Triple.create(person, iri(Foaf.NAME), NodeFactory.createLiteralString(name)),
                        Triple.create(person, iri(Foaf.NAME), NodeFactory.createLiteralLang(name, "fr-CA")),
                        Triple.create(person, iri(Foaf.TOPIC_INTEREST), topic),
                        Triple.create(
                                iri(person.getURI() + "#part"),
                                iri(BASE + "rank"),
                                NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger)),
                        Triple.create(topic, iri(Foaf.NAME), NodeFactory.createLiteralString("Tides")))
                .forEach(graph::add);
        return graph;
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private Stored() {}
}
