// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        List<Row> supervisions) {

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
                facts.links(organization, Org.UNIT_OF),
                facts.linksTo(Org.UNIT_OF, organization),
                holders(facts, posts),
                facts.linksTo(Schema.MEMBER_OF, organization),
                facts.subjects(Sup.INSTITUTION, organization).stream()
                        .map(node ->
                                new Row(SupervisionRow.level(facts, node), SupervisionRow.supervisors(facts, node)))
                        .toList());
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
