// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest.format;

import java.util.List;
import java.util.Optional;

/**
 * Publications in the DataCite Metadata Schema 4, without a wrapper. It wants a year, for which it has no word when it is unknown; for a publisher
 * and creators it has one.
 */
final class DataCite implements MetadataFormat {
    /** What the schema's rules want for a value that cannot be had. */
    private static final String UNAVAILABLE = ":unav";

    private static final String PREFIX = "";

    @Override
    public String prefix() {
        return "oai_datacite";
    }

    @Override
    public String schema() {
        return "http://schema.datacite.org/meta/kernel-4.4/metadata.xsd";
    }

    @Override
    public String namespace() {
        return DataCiteElements.NAMESPACE;
    }

    @Override
    public Coverage coverage() {
        return Coverage.DATED_PUBLICATIONS;
    }

    @Override
    public void write(Kind kind, String iri, Holdings holdings, XmlWriter out) {
        Publication work = holdings.publication(iri);
        out.root(PREFIX, "resource", namespace(), schema(), root -> {
            var elements = new DataCiteElements(PREFIX, root);
            elements.identifiers(work);
            elements.creators(work.authors().isEmpty() ? List.of(unknown(work)) : work.authors());
            elements.titles(work);
            elements.text("publisher", UNAVAILABLE);
            work.year().ifPresent(it -> elements.text("publicationYear", it));
            work.date().ifPresent(elements::issued);
            elements.group(
                    "resourceType",
                    it -> it.attribute("resourceTypeGeneral", "Text").text("Text"));
            descriptions(work, elements);
        });
    }

    private static Author unknown(Publication work) {
        return new Author(work.self(), new PersonName(UNAVAILABLE, Optional.empty(), Optional.empty()), List.of());
    }

    private static void descriptions(Publication work, DataCiteElements out) {
        if (!work.abstracts().isEmpty() || !work.venues().isEmpty()) {
            out.group("descriptions", descriptions -> {
                work.abstracts().forEach(it -> description("Abstract", it, out));
                work.venues().forEach(it -> description("SeriesInformation", it, out));
            });
        }
    }

    private static void description(String type, Words words, DataCiteElements out) {
        out.group("description", it -> it.attribute("descriptionType", type).words(words));
    }
}
