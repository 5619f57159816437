// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.serialization.QuadsToJsonld;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.scholarch.jsonld.JsonLdWriter;
import org.scholarch.profile.Profile;
import org.scholarch.rdf.GraphCollector;
import org.scholarch.vocab.Minter;

/** A graph to JSON-LD, beside Titanium's framing and Jena's own writer on the same graph. */
@State(Scope.Benchmark)
public class JsonLdBenchmark {
    private static final String ROOT = new Minter(Minter.DEFAULT_BASE).personPage("ada-quillfeather");
    private static final String FRAME = """
            {"@context": {"@vocab": "http://schema.org/", "foaf": "http://xmlns.com/foaf/0.1/",
              "org": "http://www.w3.org/ns/org#", "skos": "http://www.w3.org/2004/02/skos/core#",
              "vivo": "http://vivoweb.org/ontology/core#", "dcterms": "http://purl.org/dc/terms/",
              "works": {"@reverse": "author"}},
             "@id": "%s", "mainEntity": {"works": {}}}""".formatted(ROOT);

    private final Graph graph = sample();
    private final Node root = NodeFactory.createURI(ROOT);
    private final Document frame = frame();
    private final JsonLdWriter embedded = new JsonLdWriter(JsonLdWriter.Form.EMBEDDED);
    private final JsonLdWriter data = new JsonLdWriter(JsonLdWriter.Form.DATA);

    @Benchmark
    public byte[] embedded() {
        return embedded.write(graph, root);
    }

    @Benchmark
    public byte[] data() {
        return data.write(graph, root);
    }

    @Benchmark
    public byte[] titaniumFraming() throws JsonLdError, RdfConsumerException {
        QuadsToJsonld expanded = new QuadsToJsonld();
        for (Triple triple : graph.find().toList()) {
            tell(expanded, triple);
        }
        JsonObject framed =
                JsonLd.frame(JsonDocument.of(expanded.toJsonLd()), frame).get();
        return framed.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public byte[] jenaWriter() {
        var bytes = new ByteArrayOutputStream();
        RDFWriter.source(graph).lang(Lang.JSONLD11).output(bytes);
        return bytes.toByteArray();
    }

    private static void tell(RdfQuadConsumer consumer, Triple triple) throws RdfConsumerException {
        String subject = triple.getSubject().getURI();
        String predicate = triple.getPredicate().getURI();
        Node object = triple.getObject();
        if (object.isURI()) {
            consumer.quad(subject, predicate, object.getURI(), null, null, null, null);
            return;
        }
        String language = object.getLiteralLanguage().isEmpty() ? null : object.getLiteralLanguage();
        consumer.quad(
                subject,
                predicate,
                object.getLiteralLexicalForm(),
                object.getLiteralDatatypeURI(),
                language,
                null,
                null);
    }

    private static Graph sample() {
        Profile profile = SamplePage.profile();
        GraphCollector collector = new GraphCollector();
        MapBenchmark.mapper(profile).map(profile, collector);
        return collector.graph();
    }

    private static Document frame() {
        try {
            return JsonDocument.of(new StringReader(FRAME));
        } catch (JsonLdError e) {
            throw new IllegalStateException(e);
        }
    }
}
