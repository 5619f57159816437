// SPDX-License-Identifier: Apache-2.0
package org.scholarch.patch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.util.NodeCmp;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.store.Change;
import org.scholarch.store.Layout;
import org.scholarch.store.RecordStore;

/**
 * Writes what happened to a store as an RDF patch: rows that delete and add statements of the records' named graphs, a transaction
 * for each date; runs of one second share theirs. The header names the change that the patch goes on from ({@code prev}) and the one that it leads to ({@code id}).
 */
public final class ChangePatch {
    private static final int AT_ONCE = 100;
    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    private final RecordStore store;
    private final RDFChanges patch;
    private Instant date = Instant.MIN;

    private ChangePatch(RecordStore store, RDFChanges patch) {
        this.store = store;
        this.patch = patch;
    }

    /**
     * Writes the patch. Some changes at a time are in memory.
     *
     * @param from the number of the last change that the reader of the patch has; 0 for nothing at all
     * @param to the number of the last change to be told
     * @param out gets it in UTF-8; flushed, not closed
     * @return how many changes it tells
     * @throws ScholarchException {@code history-forgotten} when the store does not know that state any more; {@code
     *     history-unknown} when there is no such change yet; {@code output-unwritable}
     */
    public static long write(RecordStore store, long from, long to, OutputStream out) {
        return store.reading(() -> {
            require(store, from, to);
            try {
                var buffer = new BufferedOutputStream(out, 1 << 16);
                new ChangePatch(store, RDFPatchOps.textWriter(buffer)).write(from, to);
                buffer.flush();
                return to - from;
            } catch (IOException | RuntimeIOException e) {
                throw new ScholarchException(ProblemCode.OUTPUT_UNWRITABLE, "Cannot write the patch.", e);
            }
        });
    }

    private static void require(RecordStore store, long from, long to) {
        if (from < 0 || from > to || to > store.lastChange()) {
            throw new ScholarchException(
                    ProblemCode.HISTORY_UNKNOWN,
                    "There is no way from change " + from + " to change " + to + ": the last one is "
                            + store.lastChange() + ".");
        }
        if (from < store.floor()) {
            throw new ScholarchException(
                    ProblemCode.HISTORY_FORGOTTEN,
                    "What the store was before change " + store.floor() + " is forgotten.");
        }
    }

    private void write(long from, long to) {
        Layout layout = new Layout(store.base().orElseThrow());
        patch.start();
        if (from > 0) {
            patch.header("prev", layout.change(from));
        }
        patch.header("id", layout.change(to));
        for (long after = from; after < to; after += AT_ONCE) {
            store.changes(after, (int) Math.min(AT_ONCE, to - after)).forEach(this::write);
        }
        if (to > from) {
            patch.txnCommit();
        }
        patch.finish();
    }

    private void write(Change change) {
        if (!change.at().equals(date)) {
            if (!date.equals(Instant.MIN)) {
                patch.txnCommit();
            }
            patch.txnBegin();
            date = change.at();
        }
        Node graph = NodeFactory.createURI(change.graph());
        Change.Difference difference = change.difference().orElseGet(() -> created(change));
        sorted(difference.removed())
                .forEach(it -> patch.delete(graph, it.getSubject(), it.getPredicate(), it.getObject()));
        sorted(difference.added()).forEach(it -> patch.add(graph, it.getSubject(), it.getPredicate(), it.getObject()));
    }

    private Change.Difference created(Change change) {
        return new Change.Difference(
                List.of(),
                store.contentAt(change.graph(), change.number())
                        .orElseThrow()
                        .find()
                        .toList());
    }

    private static List<Triple> sorted(Collection<Triple> triples) {
        return triples.stream().sorted(ORDER).toList();
    }
}
