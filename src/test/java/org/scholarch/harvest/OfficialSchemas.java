// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.catalog.CatalogFeatures;
import javax.xml.catalog.CatalogManager;
import javax.xml.catalog.CatalogResolver;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.scholarch.vocab.Rdf;
import org.w3c.dom.Document;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.SAXException;

/** The official schemas of OAI-PMH and of what is harvested through it, where they are at hand. */
final class OfficialSchemas {
    static final Path DIRECTORY = Path.of("../shared/schemas");
    private static final String XML = "http://www.w3.org/2001/xml.xsd";

    /** The root element of RDF/XML, which must be known and has no schema that could be used. */
    private static final String RDF = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <xs:element name="RDF"/>
            </xs:schema>
            """;

    /** Where the schema of each namespace is. */
    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "https://www.openaire.eu/cerif-profile/1.1/",
            "cerif-1.1/openaire-cerif-profile.xsd",
            "https://www.openaire.eu/cerif-profile/1.2/",
            "cerif-1.2/openaire-cerif-profile.xsd",
            Rdf.NS,
            RDF));

    private static final Map<List<String>, Schema> COMPILED = new ConcurrentHashMap<>();

    static boolean areThere() {
        return Files.isDirectory(DIRECTORY);
    }

    /** Holds a document to the schemas of all namespaces in it; takes anything when there are none. */
    static void validate(Document document) throws SAXException, IOException {
        if (areThere()) {
            List<String> files = new ArrayList<>(List.of("oai-pmh/all.xsd"));
            FILES.forEach((namespace, file) -> {
                if (document.getElementsByTagNameNS(namespace, "*").getLength() > 0) {
                    files.add(file);
                }
            });
            COMPILED.computeIfAbsent(files, OfficialSchemas::compile)
                    .newValidator()
                    .validate(new DOMSource(document));
        }
    }

    private static Schema compile(List<String> files) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            factory.setResourceResolver(new Offline());
            return factory.newSchema(files.stream()
                    .map(it -> it.startsWith("<")
                            ? new StreamSource(
                                    new StringReader(it), DIRECTORY.toUri().toString())
                            : new StreamSource(DIRECTORY.resolve(it).toFile()))
                    .toArray(Source[]::new));
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }

    /** Finds on disk what schemas import from the web. */
    private static final class Offline implements LSResourceResolver {
        private final CatalogResolver catalog = CatalogManager.catalogResolver(
                CatalogFeatures.builder()
                        .with(CatalogFeatures.Feature.RESOLVE, "continue")
                        .build(),
                DIRECTORY
                        .resolve("oai-pmh/catalog.xml")
                        .toAbsolutePath()
                        .normalize()
                        .toUri());

        @Override
        public @Nullable LSInput resolveResource(
                String type, String namespace, String publicId, String systemId, String base) {
            // One file for this namespace: several schemas bring a copy of their own, and two are one too many.
            String wanted = XMLConstants.XML_NS_URI.equals(namespace) ? XML : systemId;
            return catalog.resolveResource(type, namespace, publicId, wanted, base);
        }
    }

    private OfficialSchemas() {}
}
