// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.scholarch.identity.Identities;
import org.scholarch.identity.Identities.Pair;
import org.scholarch.vocab.Coa;
import org.scholarch.vocab.Minter;

/**
 * Maps who wrote with whom over a whole dataset, as {@code docs/graph.md} shows it. It comes from {@link
 * ProfileMapper#collaborations()}.
 */
public final class CollaborationMapper {
    private final Minter minter;
    private final Identities identities;
    private final ListedWorks listed;

    CollaborationMapper(Minter minter, Identities identities, ListedWorks listed) {
        this.minter = minter;
        this.identities = identities;
        this.listed = listed;
    }

    /**
     * Maps all collaborations.
     *
     * @param handler takes the statements; the stream is neither started nor ended
     * @return the name of the graph
     */
    public String map(RDFHandler handler) {
        String graph = minter.graph("dataset", "collaborations");
        var out = new StatementWriter(handler, graph);
        SortedMap<Pair, List<String>> pairs = identities.collaborations();
        Set<String> partial = listed.peopleWithPartialLists(pairs);
        pairs.forEach((pair, works) -> {
            String first = minter.person(pair.first());
            String second = minter.person(pair.second());
            String collaboration = minter.collaboration(pair.first(), pair.second());
            out.types(collaboration, Coa.COLLABORATION);
            out.link(collaboration, Coa.MEMBER, first);
            out.link(collaboration, Coa.MEMBER, second);
            works.forEach(work -> out.link(collaboration, Coa.PUBLICATION, minter.publication(work)));
            out.number(collaboration, Coa.PUBLICATION_COUNT, works.size());
            listed.years(works).min().ifPresent(year -> out.number(collaboration, Coa.FIRST_YEAR, year));
            listed.years(works).max().ifPresent(year -> out.number(collaboration, Coa.LAST_YEAR, year));
            // Where a list of one of the two shows some of the authors, there may be more works than these.
            boolean complete = !partial.contains(pair.first()) && !partial.contains(pair.second());
            out.flag(collaboration, Coa.COMPLETE, complete);
            out.link(first, Coa.CO_AUTHOR, second);
            out.link(second, Coa.CO_AUTHOR, first);
        });
        return graph;
    }
}
