// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDFBase;

/** A difference as rows of RDF Patch, {@code D} for what left and {@code A} for what came. */
public final class PatchText {
    private static final NodeFormatter TERMS = new NodeFormatterNT();

    /** The rows of a difference, sorted. */
    public static String of(Change.Difference difference) {
        List<String> rows = new ArrayList<>();
        difference.removed().forEach(triple -> rows.add(row("D ", triple)));
        difference.added().forEach(triple -> rows.add(row("A ", triple)));
        rows.sort(null);
        return String.join("", rows);
    }

    /** The difference that rows tell of. */
    public static Change.Difference read(String rows) {
        return new Change.Difference(statements(rows, "D "), statements(rows, "A "));
    }

    private static String row(String letter, Triple triple) {
        var row = new StringWriterI();
        row.print(letter);
        TERMS.format(row, triple.getSubject());
        row.print(" ");
        TERMS.format(row, triple.getPredicate());
        row.print(" ");
        TERMS.format(row, triple.getObject());
        row.print(" .\n");
        return row.toString();
    }

    private static List<Triple> statements(String rows, String letter) {
        var lines = new StringBuilder();
        // Line ends within a literal are escaped.
        rows.lines()
                .filter(row -> row.startsWith(letter))
                .forEach(row -> lines.append(row, 2, row.length()).append('\n'));
        List<Triple> statements = new ArrayList<>();
        RDFParser.fromString(lines.toString(), Lang.NTRIPLES).checking(false).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                statements.add(triple);
            }
        });
        return statements;
    }

    private PatchText() {}
}
