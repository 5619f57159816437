// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an XML document in UTF-8. Characters that XML 1.0 forbids are left out of every text: one of them in one abstract would end a
 * whole harvest.
 */
public final class XmlWriter {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
    private final XMLStreamWriter out;

    /** An empty document. */
    public XmlWriter() {
        try {
            out = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw new IllegalStateException("an XML document in memory can always be begun", e);
        }
    }

    /** A step of writing; into memory, none can fail. */
    private interface Step {
        void write() throws XMLStreamException;
    }

    private XmlWriter write(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("what was written is no XML", e);
        }
    }

    /** Begins the document, with a stylesheet for people. */
    public XmlWriter document(String stylesheet) {
        return write(() -> {
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.writeProcessingInstruction("xml-stylesheet", "type=\"text/css\" href=\"" + stylesheet + "\"");
        });
    }

    /** The root element of a document or of a part with a schema of its own. */
    public XmlWriter root(String prefix, String name, String namespace, String schema, Consumer<XmlWriter> content) {
        return write(() -> {
            out.writeStartElement(prefix, name, namespace);
            out.writeNamespace(prefix, namespace);
            schemaLocation(namespace, schema);
            content.accept(this);
            out.writeEndElement();
        });
    }

    /** Says on the element that was just begun where the schema of a namespace is. */
    XmlWriter schemaLocation(String namespace, String schema) {
        return write(() -> {
            out.writeNamespace("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
            out.writeAttribute(
                    "xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "schemaLocation", namespace + " " + schema);
        });
    }

    /** Declares another prefix on the element that was just begun. */
    public XmlWriter namespace(String prefix, String namespace) {
        return write(() -> out.writeNamespace(prefix, namespace));
    }

    /** An attribute of the element that was just begun. */
    public XmlWriter attribute(String name, String value) {
        return write(() -> out.writeAttribute(name, legal(value)));
    }

    /** An attribute of another namespace, whose prefix is declared further out. */
    XmlWriter attribute(String prefix, String namespace, String name, String value) {
        return write(() -> out.writeAttribute(prefix, namespace, name, legal(value)));
    }

    /** The language of the element that was just begun. */
    XmlWriter language(String tag) {
        return write(() -> out.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", legal(tag)));
    }

    /** An element that holds others. */
    public XmlWriter element(String prefix, String name, String namespace, Consumer<XmlWriter> content) {
        return write(() -> {
            out.writeStartElement(prefix, name, namespace);
            content.accept(this);
            out.writeEndElement();
        });
    }

    /** An element that holds a text. */
    public XmlWriter element(String prefix, String name, String namespace, String text) {
        return element(prefix, name, namespace, it -> it.text(text));
    }

    /** An element that holds a text with its language, when that is known. */
    XmlWriter words(String prefix, String name, String namespace, Words words) {
        return element(prefix, name, namespace, it -> it.words(words));
    }

    /** A text as all that the element that was just begun holds, with its language, when that is known. */
    XmlWriter words(Words words) {
        if (words.hasLanguage()) {
            language(words.language());
        }
        return text(words.text());
    }

    /** A text. */
    public XmlWriter text(String text) {
        return write(() -> {
            // A bare carriage return would be read as the end of a line.
            String[] lines = legal(text).split("\r", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    out.writeEntityRef("#13");
                }
                out.writeCharacters(lines[i]);
            }
        });
    }

    /** All that was written. */
    public byte[] end() {
        write(() -> {
            out.writeEndDocument();
            out.flush();
        });
        return bytes.toByteArray();
    }

    /** A text without the characters that XML 1.0 forbids, section 2.2. */
    static String legal(String text) {
        int at = 0;
        while (at < text.length() && isLegal(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at == text.length()
                ? text
                : text.codePoints()
                        .filter(XmlWriter::isLegal)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Where the XML name begins with which an IRI ends; its length when it ends with none. */
    static int nameStart(String iri) {
        int start = iri.length();
        for (int at = iri.length(); at > 0; at--) {
            char character = iri.charAt(at - 1);
            if (isLetter(character)) {
                start = at - 1;
            } else if (!(character >= '0' && character <= '9') && character != '-' && character != '.') {
                break;
            }
        }
        return start;
    }

    /** Of the letters with which names can begin those of ASCII: an IRI with others is cut further behind. */
    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || character == '_';
    }

    private static boolean isLegal(int code) {
        return code == '\t'
                || code == '\n'
                || code == '\r'
                || (code >= 0x20 && code <= 0xD7FF)
                || (code >= 0xE000 && code <= 0xFFFD)
                || code >= 0x10000;
    }
}
