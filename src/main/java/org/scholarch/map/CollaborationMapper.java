// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.scholarch.identity.Collaborations;
import org.scholarch.vocab.Coa;
import org.scholarch.vocab.Minter;
import org.scholarch.vocab.Slug;

/**
 * Maps who wrote with whom over a whole dataset, as {@code docs/graph.md} shows it.
 *
 * <p>They stand in some thousand records, by the hash of the one of the two who comes first: one record would not fit into memory,
 * and one for each person would be too many to keep a date of.
 */
public final class CollaborationMapper {
    private static final String KIND = "collaborations";
    /** Hexadecimal digits: 4,096 records at most. */
    private static final int DIGITS = 3;

    private final Minter minter;
    private final Collaborations collaborations;
    private final ListedWorks listed;
    private final SortedMap<String, List<String>> peopleByRecord = new TreeMap<>();

    /**
     * A mapper for one dataset.
     *
     * @param listed what all profiles say of their works
     */
    public CollaborationMapper(Minter minter, Collaborations collaborations, ListedWorks listed) {
        this.minter = minter;
        this.collaborations = collaborations;
        this.listed = listed;
        for (String person : collaborations.people()) {
            String graph = minter.graph(KIND, Slug.hash(person).substring(0, DIGITS));
            peopleByRecord.computeIfAbsent(graph, it -> new ArrayList<>(1)).add(person);
        }
    }

    /** The names of the graphs that {@link #map} may have something for, in order. */
    public List<String> graphs() {
        return List.copyOf(peopleByRecord.keySet());
    }

    /**
     * Maps the collaborations of one record; nothing at all when its people wrote with nobody who comes after them.
     *
     * @param graph one of {@link #graphs}
     * @param handler takes the statements; the stream is neither started nor ended
     */
    public void map(String graph, RDFHandler handler) {
        var out = new StatementWriter(handler, graph);
        for (String person : peopleByRecord.getOrDefault(graph, List.of())) {
            collaborations.after(person).forEach((other, works) -> collaboration(out, person, other, works));
        }
    }

    private void collaboration(StatementWriter out, String one, String other, List<String> works) {
        String first = minter.person(one);
        String second = minter.person(other);
        String collaboration = minter.collaboration(one, other);
        out.types(collaboration, Coa.COLLABORATION);
        out.link(collaboration, Coa.MEMBER, first);
        out.link(collaboration, Coa.MEMBER, second);
        works.forEach(work -> out.link(collaboration, Coa.PUBLICATION, minter.publication(work)));
        out.number(collaboration, Coa.PUBLICATION_COUNT, works.size());
        listed.years(works).min().ifPresent(year -> out.number(collaboration, Coa.FIRST_YEAR, year));
        listed.years(works).max().ifPresent(year -> out.number(collaboration, Coa.LAST_YEAR, year));
        // Where a list of one of the two shows some of the authors, there may be more works than these.
        boolean complete = listed.complete(collaborations.works(one)) && listed.complete(collaborations.works(other));
        out.flag(collaboration, Coa.COMPLETE, complete);
        out.link(first, Coa.CO_AUTHOR, second);
        out.link(second, Coa.CO_AUTHOR, first);
    }
}
