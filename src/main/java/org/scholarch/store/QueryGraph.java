// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Keeps the default graph the merge of all records: what comes is added at once; what leaves a record waits until the run is
 * over, since another record may state it then, and leaves if none does.
 *
 * <p>Notes which things the changes touch: those that a statement is about or points to, and, when something gets another name
 * or type, all that is one statement away from it, because descriptions tell the names of what they point to.
 */
final class QueryGraph {
    /** Beyond this many statements the waiting ends early: things may be dated anew that end as they were. */
    private static final int WAITING = 1_000_000;

    private final DatasetGraph dataset;
    private final Layout layout;
    private final Graph merged;
    private final Set<Triple> leaving = new HashSet<>();
    private final Set<Node> touched = new LinkedHashSet<>();
    private final Set<Node> renamed = new LinkedHashSet<>();

    QueryGraph(DatasetGraph dataset, Layout layout) {
        this.dataset = dataset;
        this.layout = layout;
        this.merged = dataset.getDefaultGraph();
    }

    /** Takes a difference of a record that was already made to the record itself. */
    void apply(Change.Difference difference) {
        for (Triple triple : difference.added()) {
            if (!merged.contains(triple)) {
                merged.add(triple);
                touch(triple);
            }
        }
        leaving.addAll(difference.removed());
        if (leaving.size() > WAITING) {
            removeLeaving();
        }
    }

    /** Ends the run; the things that it touched. */
    Set<Node> settle() {
        removeLeaving();
        for (Node node : renamed) {
            merged.find(Node.ANY, Node.ANY, node).forEach(triple -> touch(triple.getSubject()));
            merged.find(node, Node.ANY, Node.ANY).forEach(triple -> touch(triple.getObject()));
        }
        return touched;
    }

    private void removeLeaving() {
        for (Triple triple : leaving) {
            if (!isStated(triple)) {
                merged.delete(triple);
                touch(triple);
            }
        }
        leaving.clear();
    }

    private boolean isStated(Triple triple) {
        var records = dataset.findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
        while (records.hasNext()) {
            Quad quad = records.next();
            if (!layout.isBookkeeping(quad.getGraph())) {
                return true;
            }
        }
        return false;
    }

    private void touch(Triple triple) {
        touch(triple.getSubject());
        touch(triple.getObject());
        if (Description.isName(triple)) {
            renamed.add(triple.getSubject());
        }
    }

    private void touch(Node node) {
        layout.thing(node).ifPresent(touched::add);
    }
}
