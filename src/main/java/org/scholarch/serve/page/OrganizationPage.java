// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.scholarch.vocab.Org;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Sup;

/** What the page about an organisation shows. */
record OrganizationPage(
        Text name,
        List<Text> otherNames,
        List<Link> identifiers,
        List<Link> wholes,
        List<Link> units,
        List<Holder> holders,
        List<Link> members,
        List<Row> supervisions,
        OtherSpellings spellings) {

    /**
     * Somebody with a post here.
     *
     * @param person who
     * @param role the post
     */
    record Holder(Link person, Link role) {}

    /**
     * A supervision here.
     *
     * @param level the level, leading to the supervision
     * @param supervisors those named, the principal one first
     */
    record Row(Link level, List<Link> supervisors) {}

    static OrganizationPage of(Facts facts, Node organization) {
        Set<Node> posts = new LinkedHashSet<>(facts.subjects(Org.HAS_ORGANIZATION, organization));
        facts.subjects(Schema.AFFILIATION, organization).stream()
                .filter(subject -> facts.is(subject, Org.MEMBERSHIP))
                .forEach(posts::add);
        return new OrganizationPage(
                facts.name(organization),
                OtherNames.of(facts, organization),
                facts.identifiers(organization),
                links(
                        facts.values(organization, Org.UNIT_OF),
                        facts.values(organization, Org.SUB_ORGANIZATION_OF),
                        facts),
                links(
                        facts.subjects(Org.UNIT_OF, organization),
                        facts.subjects(Org.SUB_ORGANIZATION_OF, organization),
                        facts),
                holders(facts, posts),
                facts.linksTo(Schema.MEMBER_OF, organization),
                facts.subjects(Sup.INSTITUTION, organization).stream()
                        .map(node ->
                                new Row(SupervisionRow.level(facts, node), SupervisionRow.supervisors(facts, node)))
                        .toList(),
                OtherSpellings.of(facts, organization));
    }

    /** Units, and organisations of which a curator says that they are a part of another one. */
    private static List<Link> links(List<Node> units, List<Node> organizations, Facts facts) {
        return Stream.concat(units.stream(), organizations.stream())
                .map(facts::link)
                .toList();
    }

    private static List<Holder> holders(Facts facts, Set<Node> posts) {
        List<Holder> holders = new ArrayList<>();
        for (Node post : posts) {
            for (Link person : facts.links(post, Org.MEMBER)) {
                holders.add(new Holder(person, facts.link(post)));
            }
        }
        holders.sort(Comparator.comparing(holder -> holder.person.text().value()));
        return List.copyOf(holders);
    }
}
