// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest.format;

/** Publications in qualified Dublin Core, in the container in which DSpace reads and writes it: the terms themselves have none. */
final class QualifiedDublinCore implements MetadataFormat {
    private static final String CONTAINER = "http://dspace.org/qualifieddc/";
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final String PREFIX = "dcterms";

    @Override
    public String prefix() {
        return "qdc";
    }

    @Override
    public String schema() {
        return "http://dublincore.org/schemas/xmls/qdc/2006/01/06/dcterms.xsd";
    }

    @Override
    public String namespace() {
        return TERMS;
    }

    @Override
    public Coverage coverage() {
        return Coverage.PUBLICATIONS;
    }

    @Override
    public void write(Kind kind, String iri, Holdings holdings, XmlWriter out) {
        Publication work = holdings.publication(iri);
        out.element("qdc", "qualifieddc", CONTAINER, root -> {
            root.namespace("qdc", CONTAINER)
                    .namespace("dc", DublinCore.ELEMENTS)
                    .namespace(PREFIX, TERMS);
            root.schemaLocation(TERMS, schema());
            work.titles().forEach(it -> root.words("dc", "title", DublinCore.ELEMENTS, it));
            work.otherTitles().forEach(it -> root.words(PREFIX, "alternative", TERMS, it));
            work.authors()
                    .forEach(it -> root.element(
                            "dc", "creator", DublinCore.ELEMENTS, it.name().whole()));
            work.abstracts().forEach(it -> root.words(PREFIX, "abstract", TERMS, it));
            work.venues().forEach(it -> root.words(PREFIX, "isPartOf", TERMS, it));
            work.date().ifPresent(it -> root.element(PREFIX, "issued", TERMS, it));
            root.element("dc", "type", DublinCore.ELEMENTS, "Text");
            root.element("dc", "identifier", DublinCore.ELEMENTS, iri);
            work.addresses().forEach(it -> root.element("dc", "identifier", DublinCore.ELEMENTS, it));
        });
    }
}
