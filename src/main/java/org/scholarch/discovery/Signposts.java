// SPDX-License-Identifier: Apache-2.0
package org.scholarch.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.scholarch.vocab.Dcterms;
import org.scholarch.vocab.Rdf;
import org.scholarch.vocab.Schema;

/**
 * The typed links of a thing: from its page to what it is to be cited by, to its data, authors and kinds, and from the data back to the
 * page. After Signposting, FAIR profile of 2023-10-02, level 2.
 *
 * @param base where everything lies
 * @param data extensions of the documents that are data, with their media types, in the order of preference
 */
public record Signposts(String base, Map<String, String> data) {
    /** Under which path the links of a thing are served. */
    public static final String FOLDER = "linkset/";

    private static final String PAGE = ".html";
    private static final String SCHEMA_SECURE = "https://schema.org/";
    /** Proxies and clients refuse headers that are much longer. */
    private static final int LONGEST_HEADER = 5_000;

    /** Links of a page. All authors, however many. */
    public List<Link> ofPage(String thing, Graph description) {
        String page = base + thing + PAGE;
        List<Link> links = new ArrayList<>();
        links.add(new Link(page, "cite-as", base + thing, Optional.empty()));
        types(thing, description).forEach(type -> links.add(new Link(page, "type", type, Optional.empty())));
        data.forEach((extension, type) ->
                links.add(new Link(page, "describedby", base + thing + extension, Optional.of(type))));
        links.addAll(linksets(page, thing));
        authors(thing, description).forEach(it -> links.add(new Link(page, "author", it, Optional.empty())));
        return links;
    }

    /** Links of a document with data. */
    public List<Link> ofData(String thing, String extension) {
        String document = base + thing + extension;
        List<Link> links = new ArrayList<>();
        links.add(new Link(document, "describes", base + thing + PAGE, Optional.of("text/html")));
        links.addAll(linksets(document, thing));
        return links;
    }

    /** Every link of a thing, from whichever document. */
    public List<Link> ofAll(String thing, Graph description) {
        List<Link> links = new ArrayList<>(ofPage(thing, description));
        data.keySet().forEach(extension -> links.addAll(ofData(thing, extension)));
        return links;
    }

    /** The links as one header, as far as they fit: what does not is in the linkset. */
    public static String header(List<Link> links) {
        var header = new StringJoiner(", ");
        for (Link link : links) {
            if (header.length() + link.value().length() > LONGEST_HEADER) {
                break;
            }
            header.add(link.value());
        }
        return header.toString();
    }

    private List<Link> linksets(String anchor, String thing) {
        return List.of(Linkset.Form.values()).stream()
                .map(form -> new Link(
                        anchor, "linkset", base + FOLDER + thing + form.extension(), Optional.of(form.mediaType())))
                .toList();
    }

    private List<String> types(String thing, Graph description) {
        List<String> types = new ArrayList<>();
        if (thing.startsWith("person/")) {
            types.add(SCHEMA_SECURE + "ProfilePage");
        } else {
            objects(description, iri(thing), Rdf.TYPE).stream()
                    .filter(type -> type.startsWith(Schema.NS))
                    .map(type -> SCHEMA_SECURE + type.substring(Schema.NS.length()))
                    .forEach(types::add);
        }
        types.add(SCHEMA_SECURE + "AboutPage");
        return types;
    }

    private List<String> authors(String thing, Graph description) {
        return thing.startsWith("publication/") ? objects(description, iri(thing), Dcterms.CREATOR) : List.of();
    }

    private Node iri(String thing) {
        return NodeFactory.createURI(base + thing);
    }

    private static List<String> objects(Graph graph, Node subject, String property) {
        return graph.stream(subject, NodeFactory.createURI(property), Node.ANY)
                .map(triple -> triple.getObject())
                .filter(Node::isURI)
                .map(Node::getURI)
                .distinct()
                .sorted()
                .toList();
    }
}
