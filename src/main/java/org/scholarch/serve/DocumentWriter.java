// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.scholarch.jsonld.JsonLdWriter;
import org.scholarch.serve.page.Pages;
import org.scholarch.vocab.Prefixes;
import org.scholarch.vocab.Rdf;

/** Writes what is known about a thing in each variant. The same statements give the same bytes. */
final class DocumentWriter {
    private static final JsonLdWriter EMBEDDED = new JsonLdWriter(JsonLdWriter.Form.EMBEDDED);
    private static final JsonLdWriter DATA = new JsonLdWriter(JsonLdWriter.Form.DATA);

    private final Pages pages;

    DocumentWriter(Pages pages) {
        this.pages = pages;
    }

    /** One document about {@code iri}. */
    byte[] write(String iri, Graph description, Variant variant) {
        return switch (variant) {
            case HTML -> page(iri, description).getBytes(StandardCharsets.UTF_8);
            case TURTLE -> TurtleText.write(sorted(iri, description));
            case N_TRIPLES -> lines(description);
            case RDF_XML -> rdfXml(iri, description);
            case JSON_LD, JSON -> DATA.write(description, root(iri, description));
        };
    }

    private String page(String iri, Graph description) {
        String jsonLd = new String(EMBEDDED.write(description, root(iri, description)), StandardCharsets.UTF_8);
        return pages.thing(iri, description, jsonLd);
    }

    /** A person's profile page, where there is one, is what search engines expect outermost; else the thing itself. */
    private static Node root(String iri, Graph description) {
        Node page = NodeFactory.createURI(iri + Variant.HTML.extension());
        return description.contains(page, Node.ANY, Node.ANY) ? page : NodeFactory.createURI(iri);
    }

    private static byte[] rdfXml(String iri, Graph description) {
        Graph ordered = GraphFactory.createGraphMem();
        ordered.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
        sorted(iri, description).forEach(ordered::add);
        var bytes = new ByteArrayOutputStream();
        RDFWriter.source(ordered).format(RDFFormat.RDFXML_PLAIN).output(bytes);
        return bytes.toByteArray();
    }

    private static byte[] lines(Graph description) {
        return description
                .find()
                .mapWith(triple -> NodeFmtLib.strNT(triple.getSubject()) + " " + NodeFmtLib.strNT(triple.getPredicate())
                        + " " + NodeFmtLib.strNT(triple.getObject()) + " .\n")
                .toList()
                .stream()
                .sorted()
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The thing first, then the others by name; the type first in each. */
    private static List<Triple> sorted(String iri, Graph description) {
        return description.find().toList().stream()
                .sorted(Comparator.comparing((Triple triple) ->
                                !triple.getSubject().toString().equals(iri))
                        .thenComparing(triple -> triple.getSubject().toString())
                        .thenComparing(triple -> !triple.getPredicate().getURI().equals(Rdf.TYPE))
                        .thenComparing(triple -> triple.getPredicate().getURI())
                        .thenComparing(triple -> NodeFmtLib.strNT(triple.getObject())))
                .toList();
    }
}
