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
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.scholarch.vocab.Rdf;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.ls.DOMImplementationLS;
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

    /** The container of qualified Dublin Core, which has no schema anywhere. */
    private static final String CONTAINER = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://dspace.org/qualifieddc/">
              <xs:element name="qualifieddc"><xs:complexType><xs:sequence>
                <xs:any maxOccurs="unbounded" processContents="lax"/>
              </xs:sequence></xs:complexType></xs:element>
            </xs:schema>
            """;

    /** The one group that MODS uses of the schema of XLink, which is not at hand. */
    private static final String XLINK = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xlink">
              <xs:attributeGroup name="simpleLink"><xs:anyAttribute namespace="##targetNamespace" processContents="lax"/></xs:attributeGroup>
            </xs:schema>
            """;

    private static final String LITERATURE = "http://namespace.openaire.eu/schema/oaire/";
    private static final String DATACITE = "http://datacite.org/schema/kernel-4";

    /** Where the schema of each namespace is. */
    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "https://www.openaire.eu/cerif-profile/1.1/",
            "cerif-1.1/openaire-cerif-profile.xsd",
            "https://www.openaire.eu/cerif-profile/1.2/",
            "cerif-1.2/openaire-cerif-profile.xsd",
            "http://www.loc.gov/mods/v3",
            "mods/mods-3-8.xsd",
            "http://dspace.org/qualifieddc/",
            CONTAINER,
            LITERATURE,
            "openaire-literature-4.0/openaire.xsd",
            DATACITE,
            "datacite/kernel-4.4/metadata.xsd",
            Rdf.NS,
            RDF));

    private static final Map<List<String>, Schema> COMPILED = new ConcurrentHashMap<>();

    static boolean areThere() {
        return Files.isDirectory(DIRECTORY);
    }

    /** Holds a document to the schemas of all namespaces in it; takes anything when there are none. */
    static void validate(Document document) throws SAXException, IOException {
        if (areThere()) {
            // OpenAIRE brings Dublin Core of its own, too.
            List<String> files =
                    new ArrayList<>(List.of(has(document, LITERATURE) ? "oai-pmh/OAI-PMH.xsd" : "oai-pmh/all.xsd"));
            FILES.forEach((namespace, file) -> {
                // OpenAIRE brings a part of DataCite of its own.
                boolean own = namespace.equals(DATACITE) && has(document, LITERATURE);
                if (has(document, namespace) && !own) {
                    files.add(file);
                }
            });
            COMPILED.computeIfAbsent(files, OfficialSchemas::compile)
                    .newValidator()
                    .validate(new DOMSource(document));
        }
    }

    /** Holds a part of a document to one schema. */
    static void validate(Element part, String file) throws SAXException, IOException {
        COMPILED.computeIfAbsent(List.of(file), OfficialSchemas::compile)
                .newValidator()
                .validate(new DOMSource(part));
    }

    private static boolean has(Document document, String namespace) {
        return document.getElementsByTagNameNS(namespace, "*").getLength() > 0;
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
            if ("http://www.w3.org/1999/xlink".equals(namespace)) {
                return inline(XLINK);
            }
            String wanted = XMLConstants.XML_NS_URI.equals(namespace) ? XML : systemId;
            return catalog.resolveResource(type, namespace, publicId, wanted, base);
        }
    }

    private static LSInput inline(String text) {
        try {
            var implementation = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation();
            LSInput input = ((DOMImplementationLS) implementation.getFeature("LS", "3.0")).createLSInput();
            input.setStringData(text);
            return input;
        } catch (ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    private OfficialSchemas() {}
}
