// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.ThingState;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Minter;
import org.scholarch.vocab.Schema;

/** Finds the items and sets of a repository in a store. What was found is kept until the store changes. */
final class Items {
    /** So many of the 64 digits tell things apart: 128 bits. */
    private static final int DIGITS = 32;

    private final EmbeddedStore store;
    private final Minter minter;
    private Found found = new Found(-1, new ItemList(List.of()), Map.of());

    Items(EmbeddedStore store, Minter minter) {
        this.store = store;
        this.minter = minter;
    }

    /**
     * What is in the repository at one moment.
     *
     * @param version of the store
     * @param items all
     * @param sets what each set is called, by setSpec in order
     */
    record Found(long version, ItemList items, Map<String, String> sets) {}

    /** What is in the repository now. */
    synchronized Found now() {
        // Asked for before the store is read: at worst what is found is newer, and is looked for once more.
        long version = store.version();
        if (found.version() != version) {
            found = Txn.calculateRead(store.dataset(), () -> look(version));
        }
        return found;
    }

    private Found look(long version) {
        Graph graph = store.dataset().getDefaultGraph();
        Map<String, String> sets = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            sets.put(kind.set(), kind.setName());
        }
        Map<String, List<String>> more = new TreeMap<>();
        collect(graph, Foaf.TOPIC_INTEREST, "topic", more, sets);
        collect(graph, Schema.AFFILIATION, "organization", more, sets);
        collect(graph, Schema.MEMBER_OF, "organization", more, sets);
        List<Item> items = new ArrayList<>();
        store.things(thing -> item(thing, more).ifPresent(items::add));
        return new Found(version, new ItemList(items), sets);
    }

    /** Sets of those who point to a thing of some kind by a property. */
    private void collect(
            Graph graph, String property, String word, Map<String, List<String>> more, Map<String, String> sets) {
        String start = minter.base() + word + "/";
        graph.find(Node.ANY, NodeFactory.createURI(property), Node.ANY).forEach(triple -> {
            Node target = triple.getObject();
            if (target.isURI() && target.getURI().startsWith(start)) {
                String set = word + ":" + target.getURI().substring(start.length());
                sets.computeIfAbsent(set, it -> name(graph, target));
                List<String> those = more.computeIfAbsent(triple.getSubject().getURI(), it -> new ArrayList<>(4));
                if (!those.contains(set)) {
                    those.add(set);
                }
            }
        });
    }

    private static String name(Graph graph, Node thing) {
        return new Thing(graph, thing)
                .names()
                .findFirst()
                .map(Thing.Words::text)
                .orElse(thing.getURI());
    }

    private Optional<Item> item(ThingState thing, Map<String, List<String>> more) {
        int end = thing.opaque().indexOf('-');
        String word = thing.opaque().substring(0, end);
        return Kind.ofPath(word).filter(kind -> isWhole(thing, word)).map(kind -> {
            List<String> sets = new ArrayList<>(List.of(kind.set()));
            thing.iri().map(more::get).ifPresent(sets::addAll);
            sets.sort(null);
            return new Item(
                    thing.opaque().substring(0, end + 1 + DIGITS),
                    kind,
                    thing.iri(),
                    thing.modified(),
                    thing.gone().isPresent(),
                    List.copyOf(sets));
        });
    }

    /** Whether it is a thing itself, and no document about one. */
    private boolean isWhole(ThingState thing, String word) {
        int start = minter.base().length() + word.length() + 1;
        return thing.iri()
                .filter(iri -> iri.indexOf('/', start) >= 0 || iri.indexOf('.', start) >= 0)
                .isEmpty();
    }
}
