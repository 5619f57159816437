// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.catalog.CatalogFeatures;
import javax.xml.catalog.CatalogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** An answer as a harvester reads it, valid against the official schemas where they are at hand. */
final class Answered {
    static final Path SCHEMAS = Path.of("../shared/schemas/oai-pmh");
    private static final @Nullable Schema SCHEMA = schema();

    private final Document document;

    Answered(byte[] bytes) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
            if (SCHEMA != null) {
                SCHEMA.newValidator().validate(new DOMSource(document));
            }
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new AssertionError(e.getMessage() + "\n" + new String(bytes, StandardCharsets.UTF_8), e);
        }
    }

    private static @Nullable Schema schema() {
        if (!Files.isDirectory(SCHEMAS)) {
            return null;
        }
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            var catalog = CatalogManager.catalogResolver(
                    CatalogFeatures.builder()
                            .with(CatalogFeatures.Feature.RESOLVE, "continue")
                            .build(),
                    SCHEMAS.resolve("catalog.xml").toAbsolutePath().normalize().toUri());
            factory.setResourceResolver(catalog);
            return factory.newSchema(SCHEMAS.resolve("all.xsd").toFile());
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }

    /** The texts of all elements with a name. */
    List<String> texts(String name) {
        return elements(name).stream().map(Element::getTextContent).toList();
    }

    String text(String name) {
        return texts(name).get(0);
    }

    List<Element> elements(String name) {
        var nodes = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The codes of all errors. */
    List<String> errors() {
        return elements("error").stream().map(it -> it.getAttribute("code")).toList();
    }

    /** The token for the next page; empty when there is none. */
    Optional<String> token() {
        return texts("resumptionToken").stream().filter(it -> !it.isEmpty()).findFirst();
    }
}
