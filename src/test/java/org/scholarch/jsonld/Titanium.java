// SPDX-License-Identifier: Apache-2.0
package org.scholarch.jsonld;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/** Reads JSON-LD with Titanium, which knows nothing of our writer. Only the context that a test names can be loaded. */
public final class Titanium {
    /** The schema.org context where the build machine has it. */
    public static final Path SCHEMA_ORG = Path.of("../shared/schemas/schemaorg-30.0/schemaorgcontext.jsonld");

    private final Map<String, Document> contexts;

    private Titanium(Map<String, Document> contexts) {
        this.contexts = contexts;
    }

    public static Titanium withoutContexts() {
        return new Titanium(Map.of());
    }

    /** With a file in the place of https://schema.org. */
    static Titanium withSchemaOrg(InputStream context) throws IOException {
        try (context) {
            return new Titanium(Map.of("https://schema.org", JsonDocument.of(context)));
        } catch (JsonLdError e) {
            throw new IOException(e);
        }
    }

    public static Titanium withSchemaOrg() throws IOException {
        return withSchemaOrg(Files.newInputStream(SCHEMA_ORG));
    }

    static Titanium withStandIn() throws IOException {
        InputStream context = Titanium.class.getResourceAsStream("stand-in-context.jsonld");
        if (context == null) {
            throw new IOException("stand-in-context.jsonld is not on the class path");
        }
        return withSchemaOrg(context);
    }

    /** The default graph of a document. */
    public Graph read(byte[] json) {
        Graph graph = GraphFactory.createDefaultGraph();
        DocumentLoader loader = (url, options) -> {
            Document context = contexts.get(url.toString());
            if (context == null) {
                throw new AssertionError("the document wants " + url);
            }
            return context;
        };
        try {
            JsonLd.toRdf(JsonDocument.of(new ByteArrayInputStream(json)))
                    .loader(loader)
                    .provide(new Quads(graph));
        } catch (JsonLdError e) {
            throw new AssertionError(e);
        }
        return graph;
    }

    private record Quads(Graph graph) implements RdfQuadConsumer {
        @Override
        public RdfQuadConsumer quad(
                String subject,
                String predicate,
                String object,
                @Nullable String datatype,
                @Nullable String language,
                @Nullable String direction,
                @Nullable String name)
                throws RdfConsumerException {
            if (name != null) {
                throw new AssertionError("a named graph: " + name);
            }
            graph.add(Triple.create(resource(subject), resource(predicate), object(object, datatype, language)));
            return this;
        }

        private static Node object(String object, @Nullable String datatype, @Nullable String language) {
            if (language != null) {
                return NodeFactory.createLiteralLang(object, language);
            }
            return datatype == null
                    ? resource(object)
                    : NodeFactory.createLiteralDT(
                            object, TypeMapper.getInstance().getSafeTypeByName(datatype));
        }

        private static Node resource(String iri) {
            return iri.startsWith("_:") ? NodeFactory.createBlankNode(iri.substring(2)) : NodeFactory.createURI(iri);
        }
    }
}
