// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest.format;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.scholarch.vocab.Org;
import org.scholarch.vocab.Prefixes;
import org.scholarch.vocab.Rdf;
import org.scholarch.vocab.Sup;

/**
 * All that is stated about a thing and its parts, as RDF/XML: of a person also the posts and supervisions. There is no way to write a
 * statement whose property has no XML name at its end; it is left out.
 */
final class RdfXml implements MetadataFormat {
    private static final String PREFIX = "rdf";
    private static final String OTHER_PREFIX = "p";
    private static final Comparator<Triple> ORDER = Comparator.comparing(
                    (Triple it) -> it.getPredicate().getURI())
            .thenComparing(it -> it.getObject().toString());

    @Override
    public String prefix() {
        return "rdf";
    }

    @Override
    public String schema() {
        return "http://www.openarchives.org/OAI/2.0/rdf.xsd";
    }

    @Override
    public String namespace() {
        return "http://www.openarchives.org/OAI/2.0/rdf/";
    }

    @Override
    public Coverage coverage() {
        return Coverage.EVERYTHING;
    }

    @Override
    public void write(Kind kind, String iri, Holdings holdings, XmlWriter out) {
        Graph graph = holdings.graph();
        // No place of a schema on the root: readers of RDF take every attribute for a property.
        out.element(PREFIX, "RDF", Rdf.NS, root -> {
            Prefixes.ALL.forEach(root::namespace);
            for (String subject : subjects(kind, iri, graph)) {
                describe(subject, graph, root);
            }
        });
    }

    private static SortedSet<String> subjects(Kind kind, String iri, Graph graph) {
        SortedSet<String> subjects = new TreeSet<>();
        add(iri, graph, subjects);
        if (kind == Kind.PERSON) {
            for (String property : List.of(Org.MEMBER, Sup.AGENT)) {
                graph.find(Node.ANY, NodeFactory.createURI(property), NodeFactory.createURI(iri)).toList().stream()
                        .map(it -> whole(it.getSubject().getURI()))
                        .forEach(it -> add(it, graph, subjects));
            }
        }
        return subjects;
    }

    private static String whole(String iri) {
        int end = iri.indexOf('#');
        return end < 0 ? iri : iri.substring(0, end);
    }

    /** Takes a thing with those of its parts that it names. */
    private static void add(String iri, Graph graph, SortedSet<String> subjects) {
        if (subjects.add(iri)) {
            String part = whole(iri) + "#";
            graph.find(NodeFactory.createURI(iri), Node.ANY, Node.ANY).toList().stream()
                    .map(Triple::getObject)
                    .filter(it -> it.isURI() && it.getURI().startsWith(part))
                    .forEach(it -> add(it.getURI(), graph, subjects));
        }
    }

    private static void describe(String subject, Graph graph, XmlWriter out) {
        List<Triple> statements =
                graph.find(NodeFactory.createURI(subject), Node.ANY, Node.ANY).toList();
        if (!statements.isEmpty()) {
            out.element(PREFIX, "Description", Rdf.NS, description -> {
                description.attribute(PREFIX, Rdf.NS, "about", subject);
                statements.stream().sorted(ORDER).forEach(it -> property(it, description));
            });
        }
    }

    private static void property(Triple statement, XmlWriter out) {
        String property = statement.getPredicate().getURI();
        int end = XmlWriter.nameStart(property);
        if (end == property.length()) {
            return;
        }
        String namespace = property.substring(0, end);
        String known = Prefixes.ALL.entrySet().stream()
                .filter(it -> it.getValue().equals(namespace))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(OTHER_PREFIX);
        out.element(known, property.substring(end), namespace, element -> {
            if (known.equals(OTHER_PREFIX)) {
                element.namespace(OTHER_PREFIX, namespace);
            }
            object(statement.getObject(), element);
        });
    }

    private static void object(Node object, XmlWriter out) {
        if (object.isURI()) {
            out.attribute(PREFIX, Rdf.NS, "resource", object.getURI());
            return;
        }
        String language = object.getLiteralLanguage();
        if (!language.isEmpty()) {
            out.language(language);
        } else if (!object.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
            out.attribute(PREFIX, Rdf.NS, "datatype", object.getLiteralDatatypeURI());
        }
        out.text(object.getLiteralLexicalForm());
    }
}
