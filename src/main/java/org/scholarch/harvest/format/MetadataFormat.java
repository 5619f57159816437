// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest.format;

import java.util.List;

/** A way to write an item as XML. */
public interface MetadataFormat {

    /** All formats, the one in which every item can be had first. */
    static List<MetadataFormat> all() {
        return List.of(
                new DublinCore(),
                new Cerif(CerifVersion.V1_2),
                new Cerif(CerifVersion.V1_1),
                new RdfXml(),
                new QualifiedDublinCore(),
                new Mods(),
                new DataCite(),
                new OpenAireLiterature());
    }

    /** The name by which harvesters ask for it. */
    String prefix();

    /** Where its schema is. */
    String schema();

    /** The namespace that stands for it. */
    String namespace();

    /** Which items can be written in it. */
    Coverage coverage();

    /**
     * Writes the root element of one item with all that it holds.
     *
     * @param iri the thing, one that the format covers
     */
    void write(Kind kind, String iri, Holdings holdings, XmlWriter out);
}
