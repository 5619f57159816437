// SPDX-License-Identifier: Apache-2.0
package org.scholarch.patch;

import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.iterator.PeekIterator;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Quads in order, each once, however many came in which order. Those that do not fit into memory wait in temporary files, which
 * are gone when this is closed.
 */
final class SortedQuads implements AutoCloseable {
    /** Graph, subject, predicate, object; terms that are written differently are different. */
    static final Comparator<Quad> ORDER = Comparator.comparing(Quad::getGraph, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

    private static final long IN_MEMORY = 200_000;

    private final SortedDataBag<Quad> bag;

    SortedQuads() {
        this(IN_MEMORY);
    }

    /** @param inMemory most quads to hold in memory at a time */
    SortedQuads(long inMemory) {
        bag = BagFactory.newSortedBag(new ThresholdPolicyCount<>(inMemory), new QuadLines(), ORDER);
    }

    void add(Quad quad) {
        bag.add(QuadLines.named(quad));
    }

    /** The quads, when all were added. */
    Iterator<Quad> iterator() {
        return new Distinct(PeekIterator.create(bag.iterator()));
    }

    @Override
    public void close() {
        bag.close();
    }

    private record Distinct(PeekIterator<Quad> sorted) implements Iterator<Quad> {
        @Override
        public boolean hasNext() {
            return sorted.hasNext();
        }

        @Override
        public Quad next() {
            if (!sorted.hasNext()) {
                throw new NoSuchElementException();
            }
            Quad quad = sorted.next();
            while (sorted.hasNext() && sorted.peek().equals(quad)) {
                sorted.next();
            }
            return quad;
        }
    }
}
