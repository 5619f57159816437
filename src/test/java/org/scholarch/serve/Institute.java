// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.RecordStore;
import org.scholarch.store.Run;

/** The institute of the tests. */
final class Institute {
    static final Instant LOADED = Instant.parse("2026-11-20T10:15:30.5Z");
    private static final String WRITTEN_FOR = "https://example.org/";

    /** A store that holds the institute. */
    static EmbeddedStore store(String base) {
        EmbeddedStore store = EmbeddedStore.inMemory();
        store.claim(base);
        put(store, base + "graph/person/all", graph(text().replace(WRITTEN_FOR, base)), LOADED);
        put(store, base + "graph/person/busy", graph(busy(base, 300)), LOADED);
        return store;
    }

    /** Puts one record in a run of its own. */
    static void put(RecordStore store, String record, Graph statements, Instant now) {
        try (Run run = store.begin(() -> now)) {
            run.put(record, statements);
            run.commit();
        }
    }

    /** A person with many publications, each with an author of its own and one in common. */
    private static String busy(String base, int works) {
        var turtle = new StringBuilder(prefixes(base));
        turtle.append("<person/busy> a foaf:Person ; foaf:name \"Busy Bee\" ; schema:name \"Busy Bee\" .\n");
        turtle.append("<person/busy.html> a foaf:PersonalProfileDocument ; foaf:primaryTopic <person/busy> .\n");
        for (int i = 0; i < works; i++) {
            String work = "publication/busy-" + i;
            turtle.append(
                    "<%1$s> a schema:ScholarlyArticle ; dcterms:title \"Work %2$d\" ; schema:name \"Work %2$d\" ;\n"
                            .formatted(work, i));
            turtle.append("  schema:author <person/busy> , <person/one-%d> ; schema:abstract \"%s\"@en ;\n"
                    .formatted(i, "On work. ".repeat(120)));
            turtle.append(
                    "  vivo:relatedBy <%1$s#author-busy> , <%1$s#author-one-%2$d> ; coa:authorListComplete false .\n"
                            .formatted(work, i));
            turtle.append(
                    "<%1$s#author-busy> a vivo:Authorship ; vivo:relates <%1$s> , <person/busy> .\n".formatted(work));
            turtle.append("<%1$s#author-one-%2$d> a vivo:Authorship ; vivo:relates <%1$s> , <person/one-%2$d> .\n"
                    .formatted(work, i));
            turtle.append("<person/one-%1$d> a foaf:Person ; foaf:name \"One %1$d\" ; schema:name \"One %1$d\" .\n"
                    .formatted(i));
            turtle.append(
                    "<collaboration/busy/one-%1$d> a coa:Collaboration ; coa:member <person/busy> , <person/one-%1$d> ;\n"
                            .formatted(i));
            turtle.append("  coa:publication <%s> ; coa:publicationCount 1 .\n".formatted(work));
        }
        return turtle.toString();
    }

    private static String prefixes(String base) {
        String text = text();
        return text.substring(0, text.indexOf("# A small")).replace(WRITTEN_FOR, base);
    }

    private static Graph graph(String turtle) {
        Graph graph = GraphFactory.createGraphMem();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
        return graph;
    }

    private static String text() {
        try (InputStream file = Objects.requireNonNull(Institute.class.getResourceAsStream("institute.ttl"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Institute() {}
}
