// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest.format;

import java.util.List;
import java.util.function.Consumer;

/**
 * Elements of the DataCite Metadata Schema 4, which OpenAIRE's literature format uses too.
 *
 * @param prefix of the namespace where they are written
 */
record DataCiteElements(String prefix, XmlWriter out) {
    static final String NAMESPACE = "http://datacite.org/schema/kernel-4";
    private static final String DOI_SITE = "https://doi.org/";

    /** A DOI, or else the address of the page about the work; then what else stands for it. */
    void identifiers(Publication work) {
        List<String> dois = work.dois();
        String page = work.self().iri();
        String first = dois.isEmpty() ? page : dois.get(0);
        group(
                "identifier",
                it -> it.attribute("identifierType", dois.isEmpty() ? "URL" : "DOI")
                        .text(first));
        List<String> others = work.addresses().stream()
                .filter(it -> dois.isEmpty() || !it.equals(DOI_SITE + first))
                .toList();
        if (!others.isEmpty() || !dois.isEmpty()) {
            group("alternateIdentifiers", group -> {
                if (!dois.isEmpty()) {
                    alternate(page);
                }
                others.forEach(this::alternate);
            });
        }
    }

    private void alternate(String address) {
        group(
                "alternateIdentifier",
                it -> it.attribute("alternateIdentifierType", "URL").text(address));
    }

    void titles(Publication work) {
        group("titles", titles -> {
            work.titles().forEach(it -> out.words(prefix, "title", NAMESPACE, it));
            work.otherTitles()
                    .forEach(other -> group(
                            "title",
                            it -> it.attribute("titleType", "AlternativeTitle").words(other)));
        });
    }

    void creators(List<Author> authors) {
        group("creators", creators -> authors.forEach(this::creator));
    }

    private void creator(Author author) {
        group("creator", creator -> {
            name(author.name().inverted());
            author.name().given().ifPresent(it -> text("givenName", it));
            author.name().family().ifPresent(it -> text("familyName", it));
            Orcid.of(author.identifiers())
                    .forEach(orcid -> group(
                            "nameIdentifier",
                            it -> it.attribute("schemeURI", Orcid.SITE)
                                    .attribute("nameIdentifierScheme", "ORCID")
                                    .text(orcid)));
        });
    }

    private void name(String text) {
        group("creatorName", it -> it.attribute("nameType", "Personal").text(text));
    }

    /** When it was published, as exactly as that is known. */
    void issued(String date) {
        group(
                "dates",
                dates -> group("date", it -> it.attribute("dateType", "Issued").text(date)));
    }

    void text(String name, String text) {
        out.element(prefix, name, NAMESPACE, text);
    }

    void group(String name, Consumer<XmlWriter> content) {
        out.element(prefix, name, NAMESPACE, content);
    }
}
