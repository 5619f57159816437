// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import org.apache.jena.graph.Graph;

/** A way to write an item as XML. */
interface MetadataFormat {
    /** The name by which harvesters ask for it. */
    String prefix();

    /** Where its schema is. */
    String schema();

    /** The namespace of its root element. */
    String namespace();

    /** Whether things of a kind can be written in it. */
    boolean covers(Kind kind);

    /**
     * Writes the root element of one item with all that it holds.
     *
     * @param iri the thing
     * @param graph everything that the store says
     */
    void write(Kind kind, String iri, Graph graph, XmlWriter out);
}
