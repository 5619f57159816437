// SPDX-License-Identifier: Apache-2.0
package org.scholarch.patch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.PeekIterator;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.core.Quad;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

/**
 * Writes how to get from one dataset to another as an <a href="https://afs.github.io/rdf-patch/">RDF patch</a>: one transaction of
 * rows that delete and add quads, in order, so that the same two datasets give the same bytes. Memory does not grow with the
 * datasets.
 */
public final class DatasetPatch {
    /** How many quads a patch deletes and adds. */
    public record Counts(long deleted, long added) {}

    /**
     * Writes the patch.
     *
     * @param out gets it in UTF-8; flushed, not closed
     * @throws ScholarchException {@code dataset-unreadable} when one of the two cannot be read; {@code output-unwritable}
     */
    public static Counts write(QuadSource before, QuadSource after, OutputStream out) {
        try (SortedQuads old = new SortedQuads();
                SortedQuads present = new SortedQuads()) {
            before.forEach(old::add);
            after.forEach(present::add);
            var buffer = new BufferedOutputStream(out, 1 << 16);
            Counts counts = write(old.iterator(), present.iterator(), RDFPatchOps.textWriter(buffer));
            buffer.flush();
            return counts;
        } catch (IOException e) {
            throw new ScholarchException(ProblemCode.OUTPUT_UNWRITABLE, "Cannot write the patch.", e);
        }
    }

    private static Counts write(Iterator<Quad> before, Iterator<Quad> after, RDFChanges patch) {
        PeekIterator<Quad> old = PeekIterator.create(before);
        PeekIterator<Quad> present = PeekIterator.create(after);
        long deleted = 0;
        long added = 0;
        patch.start();
        patch.txnBegin();
        while (old.hasNext() || present.hasNext()) {
            int order = !old.hasNext()
                    ? 1
                    : !present.hasNext() ? -1 : SortedQuads.ORDER.compare(old.peek(), present.peek());
            if (order < 0) {
                Quad quad = old.next();
                patch.delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
                deleted++;
            } else if (order > 0) {
                Quad quad = present.next();
                patch.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
                added++;
            } else {
                old.next();
                present.next();
            }
        }
        patch.txnCommit();
        patch.finish();
        return new Counts(deleted, added);
    }

    private DatasetPatch() {}
}
