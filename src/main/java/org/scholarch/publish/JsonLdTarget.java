// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.function.BiConsumer;
import org.apache.jena.graph.NodeFactory;
import org.scholarch.jsonld.JsonLdWriter;
import org.scholarch.vocab.Minter;

/** Writes the JSON-LD of each profile, in the form for web pages. */
public final class JsonLdTarget implements Target {
    private final JsonLdWriter writer = new JsonLdWriter(JsonLdWriter.Form.EMBEDDED);
    private final Minter minter;
    private final BiConsumer<String, byte[]> sink;

    /** A target that hands on the slug of the page and the JSON-LD of each profile, in UTF-8. */
    public JsonLdTarget(Minter minter, BiConsumer<String, byte[]> sink) {
        this.minter = minter;
        this.sink = sink;
    }

    @Override
    public void record(RecordGraph record) {
        record.person()
                .ifPresent(slug -> sink.accept(
                        record.graph().substring(minter.graph("person", "").length()),
                        writer.write(record.statements(), NodeFactory.createURI(minter.personPage(slug)))));
    }
}
