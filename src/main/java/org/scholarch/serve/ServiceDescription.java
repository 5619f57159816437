// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.scholarch.serve.page.Site;
import org.scholarch.vocab.Rdf;

/** Describes the query service in the terms of SPARQL 1.1 Service Description. */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final Map<Variant, RDFFormat> WRITERS = Map.of(
            Variant.TURTLE, RDFFormat.TURTLE_PRETTY,
            Variant.N_TRIPLES, RDFFormat.NTRIPLES_UTF8,
            Variant.RDF_XML, RDFFormat.RDFXML_PRETTY);

    private final Node service;

    ServiceDescription(Site site) {
        this.service = NodeFactory.createURI(site.minter().base() + "sparql");
    }

    /** The description in the form the client prefers, Turtle when it takes none of ours. */
    Answer answer(AcceptHeader accept) {
        Variant variant = accept.choose(List.of(Variant.TURTLE, Variant.N_TRIPLES, Variant.RDF_XML))
                .orElse(Variant.TURTLE);
        var bytes = new ByteArrayOutputStream();
        RDFWriter.source(graph()).format(WRITERS.get(variant)).output(bytes);
        return Answer.of(200, variant.contentType(), bytes.toByteArray()).with("Cache-Control", "public, max-age=300");
    }

    private Graph graph() {
        Graph graph = GraphFactory.createGraphMem();
        graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS);
        Node dataset = NodeFactory.createURI(service.getURI() + "#dataset");
        Node merge = NodeFactory.createURI(service.getURI() + "#merge");
        graph.add(service, iri(Rdf.TYPE), sd("Service"));
        graph.add(service, sd("endpoint"), service);
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
        for (String format : List.of(
                "SPARQL_Results_JSON",
                "SPARQL_Results_XML",
                "SPARQL_Results_CSV",
                "SPARQL_Results_TSV",
                "Turtle",
                "N-Triples",
                "RDF_XML",
                "JSON-LD")) {
            graph.add(service, sd("resultFormat"), iri(FORMATS + format));
        }
        graph.add(service, sd("defaultDataset"), dataset);
        graph.add(dataset, iri(Rdf.TYPE), sd("Dataset"));
        graph.add(dataset, sd("defaultGraph"), merge);
        graph.add(merge, iri(Rdf.TYPE), sd("Graph"));
        return graph;
    }

    private static Node sd(String term) {
        return iri(SD + term);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
