// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** What the changes of records mean for things and for the past. Works in the write transaction of a run. */
final class Aftermath {
    private final DatasetGraph dataset;
    private final Layout layout;
    private final Ledger ledger;
    private final ChangeLog log;
    private final Instant at;

    Aftermath(DatasetGraph dataset, Layout layout, Instant at) {
        this.dataset = dataset;
        this.layout = layout;
        this.ledger = new Ledger(dataset, layout);
        this.log = new ChangeLog(dataset, layout);
        this.at = at;
    }

    /** Dates the things that are described, and buries those that are no more. */
    void touch(Set<Node> things) {
        for (Node thing : things) {
            if (ledger.isRecord(thing)) {
                continue;
            }
            if (isDescribed(thing)) {
                ledger.date(thing, at);
            } else if (ledger.modified(thing).isPresent()
                    && ledger.tombstone(thing).isEmpty()) {
                ledger.bury(thing, new Lookup.Gone(at, Optional.empty()));
            }
        }
    }

    /** The tombstones that must change to tell of survivors, by the names that they have. */
    Map<Node, Lookup.Gone> redirected(Map<String, String> survivors) {
        Map<Node, Lookup.Gone> redirected = new LinkedHashMap<>();
        survivors.forEach((old, survivor) -> {
            Node node = NodeFactory.createURI(old);
            Node name = ledger.tombstone(node).isPresent() ? node : forgotten(node);
            ledger.tombstone(name)
                    .filter(gone -> !old.equals(survivor) && !isDescribed(node))
                    .filter(gone -> !gone.survivor().equals(Optional.of(survivor)))
                    .ifPresent(gone -> redirected.put(name, new Lookup.Gone(gone.since(), Optional.of(survivor))));
        });
        return redirected;
    }

    /** Whether anything that is gone still has its name. */
    boolean namesWhatIsGone() {
        return ledger.tombstones().stream().anyMatch(node -> !layout.isForgotten(node));
    }

    /** Leaves no earlier state, and nothing that is gone by its name. */
    void forget() {
        if (ledger.salt().isEmpty()) {
            ledger.salt(Fingerprint.newSalt());
        }
        Map<Node, Lookup.Gone> last = new LinkedHashMap<>();
        ledger.tombstones()
                .forEach(node -> last.put(node, resolved(ledger.tombstone(node).orElseThrow())));
        last.forEach((node, gone) -> {
            boolean named = !layout.isForgotten(node);
            Node name = named ? forgotten(node) : node;
            if (named) {
                log.forget(node, name);
            }
            ledger.drop(node);
            ledger.bury(name, gone);
            if (isDescribed(node)) {
                ledger.date(node, gone.since());
            }
        });
        log.forgetDifferences(at);
    }

    /** With the survivor that is still there, at the end of the chain. */
    private Lookup.Gone resolved(Lookup.Gone gone) {
        Set<String> passed = new HashSet<>();
        Optional<String> survivor = gone.survivor();
        while (survivor.isPresent() && !isDescribed(NodeFactory.createURI(survivor.get()))) {
            survivor = passed.add(survivor.get())
                    ? ledger.gone(NodeFactory.createURI(survivor.get())).flatMap(Lookup.Gone::survivor)
                    : Optional.empty();
        }
        return new Lookup.Gone(gone.since(), survivor);
    }

    private Node forgotten(Node node) {
        return ledger.salt().map(salt -> layout.forgotten(salt, node.getURI())).orElse(node);
    }

    private boolean isDescribed(Node node) {
        return dataset.getDefaultGraph().contains(node, Node.ANY, Node.ANY);
    }
}
