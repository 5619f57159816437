// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest.format;

/** Publications as the OpenAIRE Guidelines for Literature Repositories 4.0 want them, who insist on a date. */
final class OpenAireLiterature implements MetadataFormat {
    private static final String NAMESPACE = "http://namespace.openaire.eu/schema/oaire/";
    private static final String PREFIX = "oaire";
    private static final String DATACITE = "datacite";
    private static final String DC = "dc";
    /** What is offered here is what is known of a work, never the work itself: COAR's word for that. */
    private static final String METADATA_ONLY = "http://purl.org/coar/access_right/c_14cb";

    @Override
    public String prefix() {
        return "oai_openaire";
    }

    @Override
    public String schema() {
        return "https://www.openaire.eu/schema/repo-lit/4.0/openaire.xsd";
    }

    @Override
    public String namespace() {
        return NAMESPACE;
    }

    @Override
    public Coverage coverage() {
        return Coverage.DATED_PUBLICATIONS;
    }

    @Override
    public void write(Kind kind, String iri, Holdings holdings, XmlWriter out) {
        Publication work = holdings.publication(iri);
        out.root(PREFIX, "resource", NAMESPACE, schema(), root -> {
            root.namespace(DATACITE, DataCiteElements.NAMESPACE).namespace(DC, DublinCore.ELEMENTS);
            var elements = new DataCiteElements(DATACITE, root);
            elements.titles(work);
            if (!work.authors().isEmpty()) {
                elements.creators(work.authors());
            }
            work.date().ifPresent(elements::issued);
            work.abstracts().forEach(it -> root.words(DC, "description", DublinCore.ELEMENTS, it));
            root.element(
                    PREFIX,
                    "resourceType",
                    NAMESPACE,
                    it -> it.attribute("resourceTypeGeneral", "literature")
                            .attribute("uri", Cerif.TEXT)
                            .text("text"));
            elements.identifiers(work);
            elements.group(
                    "rights", it -> it.attribute("rightsURI", METADATA_ONLY).text("metadata only access"));
            work.venues().stream()
                    .findFirst()
                    .ifPresent(it -> root.element(PREFIX, "citationTitle", NAMESPACE, it.text()));
        });
    }
}
