// SPDX-License-Identifier: Apache-2.0
package org.scholarch.discovery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One file of a sitemap, packed while it is written. */
final class SitemapFile {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final OutputStream packed;
    private final XMLStreamWriter out;
    private Instant latest = Instant.EPOCH;

    SitemapFile() {
        try {
            packed = new GZIPOutputStream(bytes);
            out = begun(packed, "urlset");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(String address, Instant modified) {
        latest = modified.isAfter(latest) ? modified : latest;
        try {
            entry(out, "url", address, modified);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void end() {
        try {
            out.writeEndDocument();
            out.close();
            packed.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The whole document, when it has been ended. */
    byte[] unpacked() {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The index of files, which are numbered from 1. */
    static byte[] index(String base, List<SitemapFile> files) {
        var bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = begun(bytes, "sitemapindex");
            for (int i = 0; i < files.size(); i++) {
                entry(out, "sitemap", base + "sitemap/" + (i + 1) + ".xml", files.get(i).latest);
            }
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static XMLStreamWriter begun(OutputStream to, String root) throws XMLStreamException {
        XMLStreamWriter out = FACTORY.createXMLStreamWriter(to, StandardCharsets.UTF_8.name());
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        out.setDefaultNamespace(NAMESPACE);
        out.writeStartElement(NAMESPACE, root);
        out.writeDefaultNamespace(NAMESPACE);
        return out;
    }

    private static void entry(XMLStreamWriter out, String name, String address, Instant modified)
            throws XMLStreamException {
        out.writeStartElement(NAMESPACE, name);
        text(out, "loc", address);
        text(out, "lastmod", modified.toString());
        out.writeEndElement();
        out.writeCharacters("\n");
    }

    private static void text(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(NAMESPACE, name);
        out.writeCharacters(text);
        out.writeEndElement();
    }
}
