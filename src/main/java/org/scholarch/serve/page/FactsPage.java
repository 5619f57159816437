// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.scholarch.vocab.Coa;
import org.scholarch.vocab.Dcterms;
import org.scholarch.vocab.Org;
import org.scholarch.vocab.Prov;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Skos;
import org.scholarch.vocab.Sup;
import org.scholarch.vocab.Who;

/**
 * What the page about anything without a page of its own kind shows.
 *
 * @param kind what it is, in a word
 * @param name what it is called
 * @param facts what is known about it
 */
record FactsPage(String kind, Text name, List<Fact> facts) {

    static FactsPage supervision(Facts facts, Node node) {
        List<Fact> lines = new ArrayList<>();
        add(lines, "Institution", SupervisionRow.institutions(facts, node));
        for (Node participation : SupervisionRow.participations(facts, node)) {
            add(
                    lines,
                    SupervisionRow.role(facts, participation),
                    List.of(SupervisionRow.participant(facts, participation)));
        }
        add(lines, "Status", concepts(facts, facts.values(node, Sup.STATUS)));
        String period = facts.period(node, Sup.START_DATE, Sup.END_DATE);
        add(lines, "Time", period.isEmpty() ? List.of() : List.of(Link.plain(Text.ours(period))));
        add(lines, "Thesis", plain(SupervisionRow.theses(facts, node)));
        add(lines, "Level", concepts(facts, facts.values(node, Sup.LEVEL)));
        add(lines, "In other words", plain(SupervisionRow.level(facts, node).others()));
        return new FactsPage("Supervision", SupervisionRow.level(facts, node).text(), lines);
    }

    static FactsPage appointment(Facts facts, Node node) {
        List<Fact> lines = new ArrayList<>();
        add(lines, "Person", facts.links(node, Org.MEMBER));
        add(lines, "Organization", PersonPage.post(facts, node).units());
        add(lines, "Role", facts.links(node, Org.ROLE));
        String period = PersonPage.post(facts, node).period();
        add(lines, "Time", period.isEmpty() ? List.of() : List.of(Link.plain(Text.ours(period))));
        add(lines, "In other words", plain(OtherNames.of(facts, node)));
        return new FactsPage("Appointment", facts.name(node), lines);
    }

    static FactsPage role(Facts facts, Node node) {
        List<Fact> lines = new ArrayList<>();
        List<Link> holders = new ArrayList<>();
        for (Node appointment : facts.subjects(Org.ROLE, node)) {
            holders.addAll(facts.links(appointment, Org.MEMBER));
        }
        add(lines, "Held by", holders.stream().distinct().toList());
        add(lines, "In other words", plain(OtherNames.of(facts, node)));
        return new FactsPage("Role", facts.name(node), lines);
    }

    static FactsPage topic(Facts facts, Node node) {
        List<Fact> lines = new ArrayList<>();
        add(lines, "Researchers", facts.linksTo(Schema.KNOWS_ABOUT, node));
        add(lines, "In other words", plain(OtherNames.of(facts, node)));
        return new FactsPage("Research topic", facts.name(node), lines);
    }

    static FactsPage collaboration(Facts facts, Node node) {
        List<Link> members = facts.links(node, Coa.MEMBER);
        List<Fact> lines = new ArrayList<>();
        add(lines, "Between", members);
        add(
                lines,
                "Publications together",
                facts.texts(node, Coa.PUBLICATION_COUNT).stream()
                        .map(Link::plain)
                        .toList());
        String years = facts.period(node, Coa.FIRST_YEAR, Coa.LAST_YEAR);
        add(lines, "Years", years.isEmpty() ? List.of() : List.of(Link.plain(Text.ours(years))));
        add(lines, "Titles", facts.links(node, Coa.PUBLICATION));
        if (facts.says(node, Coa.COMPLETE, "false")) {
            add(lines, "Note", List.of(Link.plain(Text.ours("There may be more: the author lists are incomplete."))));
        }
        String names = String.join(
                " and ", members.stream().map(member -> member.text().value()).toList());
        return new FactsPage("Collaboration", Text.ours(names), lines);
    }

    static FactsPage decision(Facts facts, Node node) {
        DecidedPair pair = DecidedPair.of(facts, node);
        List<Fact> lines = new ArrayList<>();
        add(lines, "One", List.of(pair.first()));
        add(lines, "Other", List.of(pair.second()));
        add(lines, "Verdict", concepts(facts, facts.values(node, Who.VERDICT)));
        add(lines, "Because", List.of(Link.plain(pair.evidence())));
        add(lines, "Score", pair.score().isEmpty() ? List.of() : List.of(Link.plain(Text.ours(pair.score()))));
        add(lines, "Decided by", List.of(Link.plain(Text.ours(pair.by()))));
        return new FactsPage("Decision", pair.names().first(), lines);
    }

    /** A record: whom it is about and which document it was read from. */
    static FactsPage record(Facts facts, Node node) {
        String base = facts.site().minter().base();
        List<Fact> lines = new ArrayList<>();
        if (node.getURI().startsWith(base + "graph/")) {
            add(
                    lines,
                    "About",
                    List.of(facts.link(Facts.iri(base + node.getURI().substring((base + "graph/").length())))));
        }
        for (Node source : facts.values(node, Prov.WAS_DERIVED_FROM)) {
            add(lines, "Read from", plain(facts.texts(source, Dcterms.TITLE)));
            add(lines, "Checksum", plain(facts.texts(source, Dcterms.IDENTIFIER)));
            add(lines, "Date", plain(facts.texts(source, Dcterms.DATE)));
            add(lines, "Published at", facts.links(source, Schema.URL));
        }
        return new FactsPage("Record", facts.name(node), lines);
    }

    private static List<Link> plain(List<Text> texts) {
        return texts.stream().map(Link::plain).toList();
    }

    /** Every statement about a node, and every statement that points to it. */
    static FactsPage statements(Facts facts, Node node) {
        List<Fact> lines = new ArrayList<>();
        for (String property : properties(facts.graph().find(node, Node.ANY, Node.ANY))) {
            add(lines, Facts.localName(property), facts.links(node, property));
        }
        for (String property : properties(facts.graph().find(Node.ANY, Node.ANY, node))) {
            add(lines, Facts.localName(property) + " of", facts.linksTo(property, node));
        }
        return new FactsPage("Entry", facts.name(node), lines);
    }

    /** Each once: a thing that everything points to is asked about once a property, not once a statement. */
    private static SortedSet<String> properties(Iterator<Triple> statements) {
        SortedSet<String> properties = new TreeSet<>();
        statements.forEachRemaining(
                statement -> properties.add(statement.getPredicate().getURI()));
        return properties;
    }

    /** The page that fits the type of a node. */
    static FactsPage of(Facts facts, Node node) {
        if (facts.is(node, Sup.SUPERVISION)) {
            return supervision(facts, node);
        }
        if (facts.is(node, Org.MEMBERSHIP)) {
            return appointment(facts, node);
        }
        if (facts.is(node, Org.ROLE_CLASS)) {
            return role(facts, node);
        }
        if (facts.is(node, Coa.COLLABORATION)) {
            return collaboration(facts, node);
        }
        if (facts.is(node, Who.DECISION)) {
            return decision(facts, node);
        }
        if (facts.is(node, Prov.ENTITY)) {
            return record(facts, node);
        }
        return facts.is(node, Skos.CONCEPT) ? topic(facts, node) : statements(facts, node);
    }

    private static void add(List<Fact> lines, String label, List<Link> values) {
        if (!values.isEmpty()) {
            lines.add(new Fact(label, values));
        }
    }

    /** Concepts of the ontology by their labels. There is no page about them here, so they lead nowhere. */
    private static List<Link> concepts(Facts facts, List<Node> concepts) {
        return concepts.stream()
                .map(concept -> {
                    Link link = facts.link(concept);
                    String end = Facts.localName(concept.toString());
                    boolean named = !link.text().value().equals(end);
                    // A store of other data may lack the labels; the name itself is made of words, e.g.
                    // level-masters-research.
                    String words = end.substring(end.indexOf('-') + 1).replace('-', ' ');
                    return named ? new Link("", link.text(), "", link.others()) : Link.plain(Text.ours(words));
                })
                .toList();
    }
}
