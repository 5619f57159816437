// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import org.eclipse.rdf4j.rio.RDFHandler;
import org.scholarch.identity.Identities;
import org.scholarch.vocab.Coa;
import org.scholarch.vocab.Minter;

/** Maps who wrote with whom over a whole dataset, as {@code docs/graph.md} shows it. */
public final class CollaborationMapper {
    private final Minter minter;
    private final Identities identities;

    /** A mapper for one dataset. */
    public CollaborationMapper(Minter minter, Identities identities) {
        this.minter = minter;
        this.identities = identities;
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
        identities.collaborations().forEach((pair, works) -> {
            String first = minter.person(pair.first());
            String second = minter.person(pair.second());
            String collaboration = minter.collaboration(pair.first(), pair.second());
            out.types(collaboration, Coa.COLLABORATION);
            out.link(collaboration, Coa.MEMBER, first);
            out.link(collaboration, Coa.MEMBER, second);
            works.forEach(work -> out.link(collaboration, Coa.PUBLICATION, minter.publication(work)));
            out.number(collaboration, Coa.PUBLICATION_COUNT, works.size());
            // Pages show some of the authors, so there may be more works than these.
            out.flag(collaboration, Coa.COMPLETE, false);
            out.link(first, Coa.CO_AUTHOR, second);
            out.link(second, Coa.CO_AUTHOR, first);
        });
        return graph;
    }
}
