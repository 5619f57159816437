// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.scholarch.serve.page.Pages;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.Lookup;
import org.scholarch.vocab.Who;

/** Writes the list of what may be one and the same. Only the order of the list is kept, and what is on a page is read when it is asked for. */
final class Suspects {
    private static final Node VERDICT = NodeFactory.createURI(Who.VERDICT);
    private static final Node SUSPECT = NodeFactory.createURI(Who.VERDICT_SUSPECT);
    private static final Node SCORE = NodeFactory.createURI(Who.SCORE);

    private record Current(long version, List<String> decisions) {}

    private record Scored(String decision, double score) {}

    private final EmbeddedStore store;
    private final Pages pages;
    private volatile @Nullable Current current;

    Suspects(EmbeddedStore store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    /** One page of the list, from 1 on; empty when there is no such page. */
    Optional<byte[]> page(int number) {
        List<String> all = decisions();
        if (number < 1 || number > Pages.pagesOfSuspects(all.size())) {
            return Optional.empty();
        }
        int from = (number - 1) * Pages.SUSPECTS_A_PAGE;
        List<String> shown = all.subList(from, Math.min(from + Pages.SUSPECTS_A_PAGE, all.size()));
        Graph known = GraphFactory.createGraphMem();
        for (String decision : shown) {
            if (store.find(decision) instanceof Lookup.Found found) {
                found.description().find().forEach(known::add);
            }
        }
        return Optional.of(pages.suspects(shown, known, all.size(), number));
    }

    /** The suspects by address, the surest first. */
    private List<String> decisions() {
        long version = store.version();
        Current known = current;
        if (known == null || known.version != version) {
            known = new Current(version, read());
            current = known;
        }
        return known.decisions;
    }

    private List<String> read() {
        DatasetGraph dataset = store.dataset();
        List<Scored> suspects = new ArrayList<>();
        Txn.executeRead(
                dataset,
                () -> dataset.findNG(Node.ANY, Node.ANY, VERDICT, SUSPECT)
                        .forEachRemaining(quad ->
                                suspects.add(new Scored(quad.getSubject().getURI(), score(dataset, quad)))));
        return suspects.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::decision))
                .map(Scored::decision)
                .distinct()
                .toList();
    }

    private static double score(DatasetGraph dataset, Quad suspect) {
        var scores = dataset.find(suspect.getGraph(), suspect.getSubject(), SCORE, Node.ANY);
        return scores.hasNext() && scores.next().getObject().getLiteralValue() instanceof Number number
                ? number.doubleValue()
                : 0;
    }
}
