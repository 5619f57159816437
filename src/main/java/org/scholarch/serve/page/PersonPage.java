// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.scholarch.vocab.Coa;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Org;
import org.scholarch.vocab.Schema;

/** What the page about a person shows. */
record PersonPage(
        Text name,
        List<Text> otherNames,
        List<Link> identifiers,
        List<Post> posts,
        List<Post> memberships,
        List<Text> awards,
        List<Link> topics,
        List<Prose> biographies,
        List<SupervisionRow> supervisions,
        List<Link> coAuthors,
        List<Work> works,
        OtherSpellings spellings) {

    /** How many co-authors are shown before the list is folded. */
    static final int FIRST_CO_AUTHORS = 24;

    /**
     * A post or a membership.
     *
     * @param role its name, leading to the appointment
     * @param units the organisation, then its units
     * @param period when, empty when nobody says
     */
    record Post(Link role, List<Link> units, String period) {}

    static PersonPage of(Facts facts, Node person) {
        List<Node> appointments = facts.subjects(Org.MEMBER, person);
        return new PersonPage(
                facts.name(person),
                OtherNames.of(facts, person),
                facts.identifiers(person),
                posts(facts, appointments, true),
                posts(facts, appointments, false),
                facts.texts(person, Schema.AWARD).stream()
                        .sorted(Text.PREFERENCE)
                        .toList(),
                facts.linksByLanguage(person, Foaf.TOPIC_INTEREST),
                Prose.of(facts.texts(person, Schema.DESCRIPTION)),
                SupervisionRow.of(facts, person),
                coAuthors(facts, person),
                Work.by(facts, person),
                OtherSpellings.of(facts, person));
    }

    /** True when the person is known by name alone. */
    boolean isNameOnly() {
        return identifiers.isEmpty()
                && posts.isEmpty()
                && memberships.isEmpty()
                && topics.isEmpty()
                && biographies.isEmpty()
                && supervisions.isEmpty()
                && works.isEmpty();
    }

    List<Link> firstCoAuthors() {
        return coAuthors.subList(0, Math.min(FIRST_CO_AUTHORS, coAuthors.size()));
    }

    List<Link> moreCoAuthors() {
        return coAuthors.subList(Math.min(FIRST_CO_AUTHORS, coAuthors.size()), coAuthors.size());
    }

    private static List<Post> posts(Facts facts, List<Node> appointments, boolean inOrganizations) {
        return appointments.stream()
                .filter(appointment -> facts.is(appointment, Schema.ORGANIZATION_ROLE) == inOrganizations)
                .map(appointment -> post(facts, appointment))
                .toList();
    }

    static Post post(Facts facts, Node appointment) {
        Set<Node> units = new LinkedHashSet<>(facts.values(appointment, Org.HAS_ORGANIZATION));
        units.addAll(facts.values(appointment, Schema.AFFILIATION));
        return new Post(
                facts.link(appointment),
                units.stream().map(facts::link).toList(),
                facts.period(appointment, Schema.START_DATE, Schema.END_DATE));
    }

    private static List<Link> coAuthors(Facts facts, Node person) {
        record Counted(Link link, int works) {}
        List<Counted> counted = new ArrayList<>();
        for (Node collaboration : facts.subjects(Coa.MEMBER, person)) {
            int works = facts.number(collaboration, Coa.PUBLICATION_COUNT, 0);
            facts.values(collaboration, Coa.MEMBER).stream()
                    .filter(member -> !member.equals(person))
                    .forEach(member ->
                            counted.add(new Counted(facts.link(member).noting(String.valueOf(works)), works)));
        }
        counted.sort(Comparator.comparingInt(Counted::works)
                .reversed()
                .thenComparing(entry -> entry.link.text().value()));
        return counted.stream().map(Counted::link).toList();
    }
}
