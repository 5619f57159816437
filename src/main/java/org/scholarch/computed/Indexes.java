// SPDX-License-Identifier: Apache-2.0
package org.scholarch.computed;

import java.util.List;
import java.util.function.LongSupplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.system.Txn;
import org.scholarch.network.Network;
import org.scholarch.network.NetworkReader;
import org.scholarch.overview.Decisions;
import org.scholarch.overview.Posts;
import org.scholarch.overview.SupervisionReader;
import org.scholarch.overview.Supervisions;
import org.scholarch.overview.Topics;
import org.scholarch.search.NameIndex;
import org.scholarch.search.NameReader;

/**
 * The indexes of a dataset, read again when the dataset has changed. Once {@link #attach attached}, queries over the dataset can use the
 * {@link ComputedProperty computed properties}, and what these say is always what the transaction of the query sees. Safe for use by
 * several threads.
 */
public final class Indexes {
    private final DatasetGraph dataset;
    private final LongSupplier lastChange;
    private final Kept<Network> network = new Kept<>(NetworkReader::read);
    private final Kept<NameIndex> names = new Kept<>(NameReader::read);
    private final Kept<Supervisions> supervisions = new Kept<>(it -> SupervisionReader.read(it, network()));
    private final Kept<Topics> topics = new Kept<>(Topics::read);
    private final Kept<Posts> posts = new Kept<>(Posts::read);
    private final Kept<Decisions> decisions = new Kept<>(Decisions::read);
    private final List<Kept<?>> all = List.of(network, names, supervisions, topics, posts, decisions);

    /**
     * Indexes that are read when they are first asked.
     *
     * @param dataset its default graph is what is indexed
     * @param lastChange gives a number that moves with every change; asked in the transaction that the answer is for
     */
    public Indexes(DatasetGraph dataset, LongSupplier lastChange) {
        this.dataset = dataset;
        this.lastChange = lastChange;
    }

    /** Who wrote with whom, as the transaction of the caller sees it. */
    public Network network() {
        return now(network);
    }

    /** The names of things, as the transaction of the caller sees them. */
    public NameIndex names() {
        return now(names);
    }

    /** Who supervises, as the transaction of the caller sees it. */
    public Supervisions supervisions() {
        return now(supervisions);
    }

    /** Who works on what, as the transaction of the caller sees it. */
    public Topics topics() {
        return now(topics);
    }

    /** Who has a post where, as the transaction of the caller sees it. */
    public Posts posts() {
        return now(posts);
    }

    /** What was decided about who is who, as the transaction of the caller sees it. */
    public Decisions decisions() {
        return now(decisions);
    }

    private <T> T now(Kept<T> kept) {
        return kept.after(lastChange.getAsLong(), dataset.getDefaultGraph());
    }

    /** Reads now what would be read for the next question, so that the question need not wait. In a transaction of its own. */
    public void prepare() {
        Txn.executeRead(dataset, () -> all.forEach(this::now));
    }

    /** Whether no question would wait for an index. In a transaction of its own. */
    public boolean areRead() {
        return Txn.calculateRead(dataset, () -> {
            long change = lastChange.getAsLong();
            return all.stream().allMatch(it -> it.isOf(change));
        });
    }

    /** Lets queries over the dataset use the computed properties. */
    public Indexes attach() {
        PropertyFunctionRegistry registry =
                PropertyFunctionRegistry.createFrom(PropertyFunctionRegistry.chooseRegistry(dataset.getContext()));
        for (ComputedProperty property : ComputedProperty.values()) {
            registry.put(property.iri(), iri -> new ComputedFunction(this, property));
        }
        PropertyFunctionRegistry.set(dataset.getContext(), registry);
        return this;
    }

    /** Whether these are the indexes of a dataset; a choice of graphs within it is another dataset. */
    @SuppressWarnings("ReferenceEquality") // The same database, not one that holds the same.
    boolean areOf(DatasetGraph asked) {
        return base(asked) == base(dataset);
    }

    /** What is behind the wrappers, which the query engine takes off and a compaction puts another database behind. */
    private static DatasetGraph base(DatasetGraph dataset) {
        return dataset instanceof DatasetGraphWrapper wrapper ? base(wrapper.getWrapped()) : dataset;
    }
}
