// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.scholarch.vocab.Dcterms;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Rdf;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Vivo;

/** Records of some 600 statements about a person, works and their authors. A third of the works are a colleague's too. */
final class InventedRecords {
    static final String BASE = "https://institute.example/";

    private static final int WORKS = 28;
    private static final int AUTHORS = 5;
    private static final int GROUP = 20;

    /** The graph of a record. */
    static String name(int number) {
        return BASE + "graph/person/p" + number;
    }

    /**
     * The statements of a record.
     *
     * @param edition another one, another name of the person
     */
    static Graph record(int number, int edition) {
        Random random = new Random(number);
        Graph graph = GraphFactory.createGraphMem();
        String person = "person/p" + number;
        named(graph, person, Foaf.PERSON, "Person " + number + (edition == 0 ? "" : ", edition " + edition));
        for (int i = 0; i < WORKS; i++) {
            int owner = random.nextInt(3) == 0 ? number / GROUP * GROUP + random.nextInt(GROUP) : number;
            work(graph, "publication/w" + owner + "-" + i, new Random(31L * owner + i));
        }
        return graph;
    }

    private static void work(Graph graph, String work, Random random) {
        named(
                graph,
                work,
                Schema.SCHOLARLY_ARTICLE,
                "A work on " + random.nextInt(1_000_000) + " lakes and their memory");
        add(graph, work, Schema.ABSTRACT, text("The lakes remember. ".repeat(5 + random.nextInt(20))));
        for (int i = 0; i < AUTHORS; i++) {
            String author = "person/p" + random.nextInt(300_000);
            String part = work + "#author-" + i;
            add(graph, work, Schema.AUTHOR, iri(author));
            add(graph, part, Rdf.TYPE, NodeFactory.createURI(Vivo.AUTHORSHIP));
            add(graph, part, Vivo.RELATES, iri(author));
        }
        add(graph, work, Dcterms.TITLE, text("A work"));
    }

    private static void named(Graph graph, String thing, String type, String name) {
        add(graph, thing, Rdf.TYPE, NodeFactory.createURI(type));
        add(graph, thing, Schema.NAME, text(name));
        add(graph, thing, Foaf.NAME, text(name));
    }

    private static void add(Graph graph, String subject, String property, Node object) {
        graph.add(Triple.create(iri(subject), NodeFactory.createURI(property), object));
    }

    private static Node iri(String path) {
        return NodeFactory.createURI(BASE + path);
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private InventedRecords() {}
}
