// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.scholarch.harvest.format.Holdings;
import org.scholarch.harvest.format.Kind;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.ThingState;
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
        var memberships = new Memberships(new Holdings(graph, iri -> Optional.empty()), minter);
        var changes = new Changes();
        List<ThingState> things = new ArrayList<>();
        store.things(thing -> {
            changes.note(thing);
            if (kind(thing).isPresent()) {
                things.add(thing);
            }
        });
        changes.relate(graph);
        Set<String> dated = new HashSet<>();
        graph.find(Node.ANY, NodeFactory.createURI(Schema.DATE_PUBLISHED), Node.ANY)
                .filterKeep(it -> Holdings.isDate(it.getObject()))
                .forEach(it -> dated.add(it.getSubject().getURI()));
        List<Item> items = things.stream()
                .map(it -> item(it, memberships, changes.of(it), dated))
                .toList();
        return new Found(version, new ItemList(items), memberships.names());
    }

    private Item item(ThingState thing, Memberships memberships, Instant changed, Set<String> dated) {
        Kind kind = kind(thing).orElseThrow();
        List<String> sets = new ArrayList<>(List.of(kind.set(), OpenAireSets.of(kind)));
        thing.iri().map(memberships::of).ifPresent(sets::addAll);
        sets.sort(null);
        boolean deleted = thing.gone().isPresent();
        return new Item(
                thing.opaque().substring(0, thing.opaque().indexOf('-') + 1 + DIGITS),
                kind,
                thing.iri(),
                changed,
                deleted,
                deleted || thing.iri().filter(dated::contains).isPresent(),
                List.copyOf(sets));
    }

    /** What it is; empty when it is none of the kinds, or a document about one. */
    private Optional<Kind> kind(ThingState thing) {
        String word = thing.opaque().substring(0, thing.opaque().indexOf('-'));
        return Kind.ofPath(word).filter(kind -> isWhole(thing, word));
    }

    /** Whether it is a thing itself, and no document about one. */
    private boolean isWhole(ThingState thing, String word) {
        int start = minter.base().length() + word.length() + 1;
        return thing.iri()
                .filter(iri -> iri.indexOf('/', start) >= 0 || iri.indexOf('.', start) >= 0)
                .isEmpty();
    }
}
