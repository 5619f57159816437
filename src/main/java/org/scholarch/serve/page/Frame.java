// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve.page;

import java.util.List;

/**
 * What stands around the content of every page.
 *
 * @param site the site
 * @param title title of the page
 * @param lang language of the title, empty when it is ours
 * @param iri the thing the page is about, empty when it is about none
 * @param jsonLd the page as JSON-LD, ready to stand in a script element, empty for none
 * @param listed whether search engines may list the page
 */
record Frame(Site site, String title, String lang, String iri, String jsonLd, boolean listed) {

    /** A form of the same content. */
    record Download(String label, String type, String href) {}

    /** The frame of a page that is about no single thing. */
    static Frame plain(Site site, String title) {
        return new Frame(site, title, "", "", "", true);
    }

    /** The frame of a page for those who look after the dataset. */
    static Frame unlisted(Site site, String title) {
        return new Frame(site, title, "", "", "", false);
    }

    String root() {
        return site.root();
    }

    /** Title for the browser's tab. */
    String heading() {
        return title.equals(site.title()) ? title : title + " – " + site.title();
    }

    List<Download> downloads() {
        if (iri.isEmpty()) {
            return List.of();
        }
        String path = site.path(iri);
        return List.of(
                new Download("Turtle", "text/turtle", path + ".ttl"),
                new Download("JSON-LD", "application/ld+json", path + ".jsonld"),
                new Download("N-Triples", "application/n-triples", path + ".nt"),
                new Download("RDF/XML", "application/rdf+xml", path + ".rdf"),
                new Download("JSON", "application/json", path + ".json"));
    }
}
