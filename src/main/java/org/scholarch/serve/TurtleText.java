// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.scholarch.vocab.Prefixes;
import org.scholarch.vocab.Rdf;

/**
 * Turtle for the eye: one block a subject, one line a property, {@code a} for the type. Unlike the library's pretty writer it
 * keeps the order of the statements, so that a document begins with what it is about.
 */
final class TurtleText {
    private final NodeFormatter terms = new NodeFormatterTTL(null, PrefixMapFactory.create(Prefixes.ALL));
    private final AWriter out;

    private TurtleText(AWriter out) {
        this.out = out;
    }

    /** UTF-8; statements with one subject, and those among them with one property, stand together in the list. */
    static byte[] write(List<Triple> statements) {
        var bytes = new ByteArrayOutputStream();
        try (AWriter out = IO.wrapUTF8(bytes)) {
            new TurtleText(out).document(statements);
        }
        return bytes.toByteArray();
    }

    private void document(List<Triple> statements) {
        Prefixes.ALL.forEach((prefix, namespace) -> out.print("PREFIX " + prefix + ": <" + namespace + ">\n"));
        String gap = "\n";
        Node subject = Node.ANY;
        Node property = Node.ANY;
        for (Triple statement : statements) {
            if (!statement.getSubject().equals(subject)) {
                out.print(gap);
                gap = " .\n\n";
                terms.format(out, statement.getSubject());
                property(statement.getPredicate(), "\n    ");
            } else if (!statement.getPredicate().equals(property)) {
                property(statement.getPredicate(), " ;\n    ");
            } else {
                out.print(" , ");
            }
            terms.format(out, statement.getObject());
            subject = statement.getSubject();
            property = statement.getPredicate();
        }
        out.print(statements.isEmpty() ? "" : " .\n");
    }

    private void property(Node property, String before) {
        out.print(before);
        if (property.getURI().equals(Rdf.TYPE)) {
            out.print("a");
        } else {
            terms.format(out, property);
        }
        out.print(" ");
    }
}
