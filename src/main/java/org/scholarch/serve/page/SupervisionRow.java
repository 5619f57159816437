// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.scholarch.vocab.Sup;

/**
 * One supervision as one person sees it.
 *
 * @param level the stated level, leading to the supervision
 * @param institutions where, none when the page does not say
 * @param part what the person does in it
 * @param others the other supervisors and named students
 */
record SupervisionRow(Link level, List<Link> institutions, String part, List<Link> others) {
    private static final Map<String, String> ROLES = Map.of(
            Sup.ROLE_PRINCIPAL_SUPERVISOR, "Principal supervisor",
            Sup.ROLE_CO_SUPERVISOR, "Co-supervisor",
            Sup.ROLE_SUPERVISEE, "Student");

    /** The supervisions a person has a part in, in the order of the page. */
    static List<SupervisionRow> of(Facts facts, Node person) {
        return facts.pointing(Sup.SUPERVISION, person).stream()
                .sorted(Comparator.comparing((Node node) -> node.getURI().replaceAll("/[^/]*$", ""))
                        .thenComparingInt(node -> facts.number(node, Sup.LIST_POSITION, Integer.MAX_VALUE))
                        .thenComparing(Node::getURI))
                .map(node -> row(facts, node, person))
                .toList();
    }

    private static SupervisionRow row(Facts facts, Node supervision, Node person) {
        String part = "";
        List<Link> others = new ArrayList<>();
        for (Node participation : facts.values(supervision, Sup.HAS_PARTICIPATION)) {
            if (facts.values(participation, Sup.AGENT).contains(person)) {
                part = role(facts, participation);
            } else {
                others.add(participant(facts, participation).noting(role(facts, participation)));
            }
        }
        boolean alone = others.isEmpty() && part.equals("Principal supervisor");
        return new SupervisionRow(
                level(facts, supervision), institutions(facts, supervision), alone ? "Supervisor" : part, others);
    }

    /** The stated level, leading to the supervision. */
    static Link level(Facts facts, Node supervision) {
        Text level = facts.text(supervision, Sup.STATED_LEVEL).orElse(Text.ours("Supervision"));
        return new Link(facts.site().path(supervision.getURI()), level, "");
    }

    /** The institution as the page names it, none when it does not. */
    static List<Link> institutions(Facts facts, Node supervision) {
        List<Link> known = facts.links(supervision, Sup.INSTITUTION);
        return known.isEmpty()
                ? facts.texts(supervision, Sup.STATED_INSTITUTION).stream()
                        .map(Link::plain)
                        .toList()
                : known;
    }

    /** Who has a part, as far as the page says. */
    static Link participant(Facts facts, Node participation) {
        return facts.links(participation, Sup.AGENT).stream()
                .findFirst()
                .orElse(Link.plain(Text.ours("not named on the page")));
    }

    /** The part, in words. */
    static String role(Facts facts, Node participation) {
        return facts.values(participation, Sup.ROLE).stream()
                .map(role -> ROLES.getOrDefault(role.toString(), Facts.localName(role.toString())))
                .findFirst()
                .orElse("");
    }
}
