// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.scholarch.vocab.Sup;

/**
 * One supervision as one person sees it.
 *
 * @param level the stated level, leading to the supervision
 * @param institutions where, none when the page does not say
 * @param part what the person does in it
 * @param others the other supervisors, the principal one first, then named students
 * @param term when, and how it ended if it did; empty when nobody says
 * @param theses the title of the thesis, if there is one
 */
record SupervisionRow(
        Link level, List<Link> institutions, String part, List<Link> others, String term, List<Text> theses) {
    private static final Map<String, String> ROLES = Map.of(
            Sup.ROLE_PRINCIPAL_SUPERVISOR, "Principal supervisor",
            Sup.ROLE_CO_SUPERVISOR, "Co-supervisor",
            Sup.ROLE_SUPERVISEE, "Student");

    private static final List<String> ROLES_IN_ORDER =
            List.of(Sup.ROLE_PRINCIPAL_SUPERVISOR, Sup.ROLE_CO_SUPERVISOR, Sup.ROLE_SUPERVISEE);

    /** The supervisions a person has a part in, in the order of the page. */
    static List<SupervisionRow> of(Facts facts, Node person) {
        return facts.pointing(Sup.SUPERVISION, person).stream()
                .sorted(Comparator.comparing(SupervisionRow::list)
                        .thenComparingInt(node -> facts.number(node, Sup.LIST_POSITION, Integer.MAX_VALUE))
                        .thenComparing(Node::getURI))
                .map(node -> row(facts, node, person))
                .toList();
    }

    /** The IRI without its last part: the same for all supervisions of one page. */
    private static String list(Node supervision) {
        String iri = supervision.getURI();
        return iri.substring(0, iri.lastIndexOf('/') + 1);
    }

    private static SupervisionRow row(Facts facts, Node supervision, Node person) {
        String part = "";
        List<Link> others = new ArrayList<>();
        for (Node participation : participations(facts, supervision)) {
            if (facts.values(participation, Sup.AGENT).contains(person)) {
                part = role(facts, participation);
            } else {
                others.add(participant(facts, participation).noting(role(facts, participation)));
            }
        }
        boolean alone = part.equals("Principal supervisor")
                && others.stream().allMatch(other -> other.note().equals("Student"));
        return new SupervisionRow(
                level(facts, supervision),
                institutions(facts, supervision),
                alone ? "Supervisor" : part,
                others,
                term(facts, supervision),
                theses(facts, supervision));
    }

    /** The stated level, leading to the supervision. */
    static Link level(Facts facts, Node supervision) {
        List<Text> levels = facts.texts(supervision, Sup.STATED_LEVEL);
        return facts.link(
                facts.site().path(supervision.getURI()), levels.isEmpty() ? List.of(Text.ours("Supervision")) : levels);
    }

    /** When, and how it ended: that it goes on is not said again in every row. */
    private static String term(Facts facts, Node supervision) {
        String status = facts.values(supervision, Sup.STATUS).stream()
                .map(node -> Facts.localName(node.toString()).replace("status-", ""))
                .filter(word -> !word.equals("current"))
                .findFirst()
                .orElse("");
        String period = facts.period(supervision, Sup.START_DATE, Sup.END_DATE);
        return period.isEmpty() || status.isEmpty() ? period + status : period + ", " + status;
    }

    /** The titles of the theses that came of it. */
    static List<Text> theses(Facts facts, Node supervision) {
        return facts.values(supervision, Sup.THESIS).stream().map(facts::name).toList();
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

    /** The parts that people have: the principal supervisor's, the co-supervisors', the student's. */
    static List<Node> participations(Facts facts, Node supervision) {
        return facts.values(supervision, Sup.HAS_PARTICIPATION).stream()
                .sorted(Comparator.comparingInt(participation -> rank(facts, participation)))
                .toList();
    }

    private static int rank(Facts facts, Node participation) {
        int rank = 0;
        while (rank < ROLES_IN_ORDER.size()
                && !facts.values(participation, Sup.ROLE).contains(Facts.iri(ROLES_IN_ORDER.get(rank)))) {
            rank++;
        }
        return rank;
    }

    /** The supervisors who are named, the principal one first. */
    static List<Link> supervisors(Facts facts, Node supervision) {
        Set<Link> supervisors = new LinkedHashSet<>(facts.links(supervision, Sup.PRINCIPAL_SUPERVISOR));
        supervisors.addAll(facts.links(supervision, Sup.SUPERVISOR));
        return List.copyOf(supervisors);
    }

    /** Who has a part, as far as the page says. */
    static Link participant(Facts facts, Node participation) {
        return facts.links(participation, Sup.AGENT).stream()
                .findFirst()
                .orElse(Link.plain(Text.ours(
                        facts.values(participation, Sup.DISCLOSURE).contains(Facts.iri(Sup.DISCLOSURE_WITHHELD))
                                ? "name not published"
                                : "not named on the page")));
    }

    /** The part, in words. */
    static String role(Facts facts, Node participation) {
        return facts.values(participation, Sup.ROLE).stream()
                .map(role -> ROLES.getOrDefault(role.toString(), Facts.localName(role.toString())))
                .findFirst()
                .orElse("");
    }
}
