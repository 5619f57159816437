// SPDX-License-Identifier: Apache-2.0
package org.scholarch.computed;

import java.util.function.LongSupplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.system.Txn;
import org.scholarch.network.Network;
import org.scholarch.network.NetworkReader;
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
        return network.after(lastChange.getAsLong(), dataset.getDefaultGraph());
    }

    /** The names of things, as the transaction of the caller sees them. */
    public NameIndex names() {
        return names.after(lastChange.getAsLong(), dataset.getDefaultGraph());
    }

    /** Reads now what would be read for the next question, so that the question need not wait. In a transaction of its own. */
    public void prepare() {
        Txn.executeRead(dataset, () -> {
            network();
            names();
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
