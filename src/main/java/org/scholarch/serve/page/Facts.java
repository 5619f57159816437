// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve.page;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.scholarch.vocab.Coa;
import org.scholarch.vocab.Dcterms;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Rdf;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Skos;
import org.scholarch.vocab.Sup;

/** Reads a description the way pages need it: by property, in a lasting order, with names. */
final class Facts {
    private static final List<String> NAMES = List.of(
            Foaf.NAME,
            Schema.NAME,
            Skos.PREF_LABEL,
            Dcterms.TITLE,
            Coa.LISTED_NAME,
            Schema.ROLE_NAME,
            Sup.STATED_LEVEL);

    private final Graph graph;
    private final Site site;
    private final Collator collator = Collator.getInstance(Locale.ENGLISH);

    Facts(Graph graph, Site site) {
        this.graph = graph;
        this.site = site;
    }

    Site site() {
        return site;
    }

    Graph graph() {
        return graph;
    }

    /** The values of a property, by name. */
    List<Node> values(Node subject, String property) {
        return inOrder(graph.find(subject, iri(property), Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList());
    }

    /** The subjects that have a value, by name. */
    List<Node> subjects(String property, Node value) {
        return inOrder(graph.find(Node.ANY, iri(property), value)
                .mapWith(triple -> triple.getSubject())
                .toList());
    }

    /** The subjects of a type that point to a thing by any property, by name. */
    List<Node> pointing(String type, Node thing) {
        return inOrder(graph.find(Node.ANY, Node.ANY, thing)
                .mapWith(triple -> triple.getSubject())
                .filterKeep(subject -> is(subject, type))
                .toList());
    }

    boolean is(Node subject, String type) {
        return graph.contains(subject, iri(Rdf.TYPE), iri(type));
    }

    boolean says(Node subject, String property, String lexical) {
        return text(subject, property)
                .filter(text -> text.value().equals(lexical))
                .isPresent();
    }

    /** The literal of a property, in the language of the pages if there is one. */
    Optional<Text> text(Node subject, String property) {
        return texts(subject, property).stream().min(Text.PREFERENCE);
    }

    /** The literals of a property. */
    List<Text> texts(Node subject, String property) {
        return values(subject, property).stream()
                .filter(Node::isLiteral)
                .map(Facts::text)
                .toList();
    }

    /** A number, or {@code otherwise} when there is none. */
    int number(Node subject, String property, int otherwise) {
        return text(subject, property)
                .filter(text -> text.value().matches("\\d{1,9}"))
                .map(text -> Integer.parseInt(text.value()))
                .orElse(otherwise);
    }

    /** What a node is called: its name, or the end of its IRI. */
    Text name(Node node) {
        return names(node).get(0);
    }

    /** Whether anything says what a node is called. */
    boolean isNamed(Node node) {
        return NAMES.stream().anyMatch(property -> graph.contains(node, iri(property), Node.ANY));
    }

    /** What a node is called, in the language of the pages first; the end of its IRI when it has no name. */
    private List<Text> names(Node node) {
        if (node.isLiteral()) {
            return List.of(text(node));
        }
        for (String property : NAMES) {
            List<Text> names = graph.find(node, iri(property), Node.ANY)
                    .mapWith(triple -> triple.getObject())
                    .filterKeep(Node::isLiteral)
                    .mapWith(Facts::text)
                    .toList();
            if (!names.isEmpty()) {
                return names.stream().sorted(Text.PREFERENCE).toList();
            }
        }
        return List.of(Text.ours(localName(node.toString())));
    }

    /** A link to a node, or its text when it is no address. */
    Link link(Node node) {
        return link(isAddress(node) ? site.path(node.getURI()) : "", names(node));
    }

    /** A link called by the first of some texts, and by those in further languages after it. */
    Link link(String href, List<Text> names) {
        List<Text> order = names.stream().sorted(Text.PREFERENCE).toList();
        Set<String> languages = new HashSet<>(List.of("", order.get(0).lang()));
        List<Text> others =
                order.stream().filter(text -> languages.add(text.lang())).toList();
        return new Link(href, order.get(0), "", others);
    }

    /** Links to what registers say about a thing, each called by its address. */
    List<Link> identifiers(Node thing) {
        return graph
                .find(thing, iri(Schema.SAME_AS), Node.ANY)
                .mapWith(triple -> triple.getObject())
                .filterKeep(Facts::isAddress)
                .mapWith(Node::getURI)
                .toList()
                .stream()
                .sorted()
                .map(address -> new Link(address, Text.ours(address.substring(address.indexOf("//") + 2)), ""))
                .toList();
    }

    /** From when until when, e.g. "2012-09 – 2016" or "since 2012-09"; empty when nobody says. */
    String period(Node thing, String start, String end) {
        String from = text(thing, start).map(Text::value).orElse("");
        String until = text(thing, end).map(Text::value).orElse("");
        if (until.isEmpty()) {
            return from.isEmpty() ? "" : "since " + from;
        }
        return from.isEmpty() ? "until " + until : from + " – " + until;
    }

    private static boolean isAddress(Node node) {
        return node.isURI()
                && (node.getURI().startsWith("http://") || node.getURI().startsWith("https://"));
    }

    /** Links to the values of a property, those in the language of the pages first. */
    List<Link> linksByLanguage(Node subject, String property) {
        return links(subject, property).stream()
                .sorted(Comparator.comparingInt(link -> link.text().rank()))
                .toList();
    }

    /** Links to the values of a property. */
    List<Link> links(Node subject, String property) {
        return values(subject, property).stream().map(this::link).toList();
    }

    /** Links to the subjects that have a value. */
    List<Link> linksTo(String property, Node value) {
        return subjects(property, value).stream().map(this::link).toList();
    }

    private List<Node> inOrder(List<Node> nodes) {
        record Named(Node node, String name) {}
        List<Named> named = new ArrayList<>();
        nodes.stream()
                .distinct()
                .forEach(node -> named.add(new Named(node, name(node).value())));
        named.sort(Comparator.comparing(Named::name, collator).thenComparing(entry -> entry.node.toString()));
        return named.stream().map(Named::node).toList();
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** The last part of an IRI, in words. */
    static String localName(String iri) {
        String trimmed = iri.endsWith("/") ? iri.substring(0, iri.length() - 1) : iri;
        String last = trimmed.substring(Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('#')) + 1);
        return last.isEmpty() ? iri : last;
    }

    private static Text text(Node literal) {
        return new Text(literal.getLiteralLexicalForm(), literal.getLiteralLanguage());
    }
}
