// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest.format;

import java.util.function.Consumer;

/** Publications in MODS 3.8. */
final class Mods implements MetadataFormat {
    private static final String NAMESPACE = "http://www.loc.gov/mods/v3";
    private static final String PREFIX = "mods";
    private static final String VERSION = "3.8";

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public String schema() {
        return "http://www.loc.gov/standards/mods/v3/mods-3-8.xsd";
    }

    @Override
    public String namespace() {
        return NAMESPACE;
    }

    @Override
    public Coverage coverage() {
        return Coverage.PUBLICATIONS;
    }

    @Override
    public void write(Kind kind, String iri, Holdings holdings, XmlWriter out) {
        Publication work = holdings.publication(iri);
        out.root(PREFIX, "mods", NAMESPACE, schema(), root -> {
            root.attribute("version", VERSION);
            work.titles().forEach(title -> group(root, "titleInfo", it -> words(it, "title", title)));
            work.otherTitles()
                    .forEach(title -> group(root, "titleInfo", it -> {
                        it.attribute("type", "alternative");
                        words(it, "title", title);
                    }));
            work.authors().forEach(author -> author(root, author));
            group(root, "typeOfResource", it -> it.text("text"));
            work.date()
                    .ifPresent(date -> group(
                            root,
                            "originInfo",
                            origin -> group(
                                    origin,
                                    "dateIssued",
                                    it -> it.attribute("encoding", "w3cdtf").text(date))));
            work.abstracts().forEach(it -> words(root, "abstract", it));
            if (!work.venues().isEmpty()) {
                group(root, "relatedItem", host -> {
                    host.attribute("type", "host");
                    work.venues().forEach(venue -> group(host, "titleInfo", it -> words(it, "title", venue)));
                });
            }
            work.dois().forEach(it -> identifier(root, "doi", it));
            work.identifiers().forEach(it -> identifier(root, "uri", it));
            group(
                    root,
                    "location",
                    location -> group(
                            location,
                            "url",
                            it -> it.attribute("usage", "primary display")
                                    .attribute("access", "object in context")
                                    .text(iri)));
        });
    }

    private static void author(XmlWriter out, Author author) {
        group(out, "name", name -> {
            name.attribute("type", "personal");
            part(name, "given", author.name().given().orElse(""));
            part(name, "family", author.name().family().orElse(""));
            if (author.name().family().isEmpty()) {
                group(name, "namePart", it -> it.text(author.name().whole()));
            } else {
                group(name, "displayForm", it -> it.text(author.name().whole()));
            }
            group(
                    name,
                    "role",
                    role -> group(
                            role,
                            "roleTerm",
                            it -> it.attribute("type", "code")
                                    .attribute("authority", "marcrelator")
                                    .text("aut")));
            Orcid.of(author.identifiers())
                    .forEach(orcid -> group(
                            name,
                            "nameIdentifier",
                            it -> it.attribute("type", "orcid").text(orcid)));
        });
    }

    private static void part(XmlWriter out, String type, String text) {
        if (!text.isEmpty()) {
            group(out, "namePart", it -> it.attribute("type", type).text(text));
        }
    }

    private static void identifier(XmlWriter out, String type, String text) {
        group(out, "identifier", it -> it.attribute("type", type).text(text));
    }

    private static void words(XmlWriter out, String name, Words words) {
        out.words(PREFIX, name, NAMESPACE, words);
    }

    private static void group(XmlWriter out, String name, Consumer<XmlWriter> content) {
        out.element(PREFIX, name, NAMESPACE, content);
    }
}
