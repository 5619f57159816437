// SPDX-License-Identifier: Apache-2.0
package org.scholarch.jsonld;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Writes one thing and what a graph says about it as a JSON-LD tree. Safe for use by several threads. */
public final class JsonLdWriter {

    /** Which statements are written, and under which context. */
    public enum Form {
        /** schema.org statements alone, under {@code "@context":"https://schema.org"}: for web pages and search engines. */
        EMBEDDED,
        /** Every statement of the graph, under a context written into the document: nothing has to be fetched to read it. */
        DATA
    }

    private final Form form;

    /** A writer of one form. */
    public JsonLdWriter(Form form) {
        this.form = form;
    }

    /**
     * Writes the tree under {@code root}. Each thing is written in full where it is first met and as a reference afterwards.
     * What points to the root or to its main entity hangs under them as {@code @reverse}. In {@link Form#DATA}, things that no
     * path joins to the root follow it in a top-level {@code @graph}. The bytes do not depend on the order in which the graph
     * lists its statements, as long as there is no blank node in it.
     *
     * @param graph what is known, inside a read transaction where its store has them; every statement written is one of its
     *     statements, save that unpaired surrogates become U+FFFD
     * @param root the outermost node: a profile page, a publication, or any other IRI
     * @return UTF-8; every less-than sign is written as an escape, so that the bytes can stand in a script element
     * @throws IllegalArgumentException when {@code root} is not an IRI
     */
    public byte[] write(Graph graph, Node root) {
        if (!root.isURI()) {
            throw new IllegalArgumentException("The root of a tree is an IRI, not " + root);
        }
        Terms terms = switch (form) {
            case EMBEDDED -> new SchemaOrgTerms();
            case DATA -> new DataTerms();
        };
        Growth growth = new Growth(new Statements(graph, terms));
        Branch tree = growth.from(root);
        return switch (form) {
            case EMBEDDED -> TreeJson.embedded(tree);
            case DATA -> TreeJson.data(tree, growth.rest(graph));
        };
    }
}
