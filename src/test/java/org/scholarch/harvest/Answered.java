// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An answer as a harvester reads it, valid against the official schemas where they are at hand. */
final class Answered {
    private final Document document;

    Answered(byte[] bytes) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
            OfficialSchemas.validate(document);
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new AssertionError(e.getMessage() + "\n" + new String(bytes, StandardCharsets.UTF_8), e);
        }
    }

    Document document() {
        return document;
    }

    /** The texts of all elements with a name. */
    List<String> texts(String name) {
        return elements(name).stream().map(Element::getTextContent).toList();
    }

    String text(String name) {
        return texts(name).get(0);
    }

    List<Element> elements(String name) {
        return all(document.getElementsByTagNameNS("*", name));
    }

    /** All elements with a name somewhere in another. */
    static List<Element> below(Element top, String name) {
        return all(top.getElementsByTagNameNS("*", name));
    }

    private static List<Element> all(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The elements directly in another. */
    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    /** What each record holds; deleted ones hold nothing. */
    List<Element> payloads() {
        return elements("metadata").stream().map(it -> children(it).get(0)).toList();
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
