// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.scholarch.discovery.Linkset;
import org.scholarch.discovery.Signposts;
import org.scholarch.discovery.Sitemap;
import org.scholarch.serve.page.Site;
import org.scholarch.store.EmbeddedStore;

/** Answers those that look for the pages: robots.txt, the sitemap, the links of each thing. */
final class Guides {
    /** Where robots look, whatever the path of the base. */
    static final String ROBOTS = "/robots.txt";

    private final Site site;
    private final Sitemap sitemap;
    private final Documents documents;

    Guides(EmbeddedStore store, Site site, Documents documents) {
        this.site = site;
        this.sitemap = new Sitemap(store, site.minter().base());
        this.documents = documents;
    }

    /** What robots may read: pages and what belongs to them, but no question that costs. */
    Answer robots() {
        String root = site.root();
        String rules = "User-agent: *\n"
                + "Allow: " + root + "oai\n"
                + "Disallow: " + root + "sparql\n"
                + "Disallow: " + root + "changes\n"
                + "Disallow: " + root + "*?*\n"
                + "\nSitemap: " + site.minter().base() + Sitemap.INDEX + "\n";
        return Answer.of(200, "text/plain; charset=utf-8", rules.getBytes(StandardCharsets.UTF_8))
                .with("Cache-Control", "public, max-age=3600");
    }

    /** The answer for a path under the root; empty when it is none of these. */
    Optional<Answer> answer(String path) {
        if (path.startsWith(Signposts.FOLDER)) {
            return Linkset.Form.of(path).flatMap(form -> linkset(path, form));
        }
        return sitemap.answer(path)
                .map(xml -> Answer.of(200, "application/xml; charset=utf-8", xml)
                        .with("Cache-Control", "public, max-age=300"));
    }

    private Optional<Answer> linkset(String path, Linkset.Form form) {
        String thing = path.substring(
                Signposts.FOLDER.length(), path.length() - form.extension().length());
        return ThingPath.parse(thing)
                .filter(it -> it.document().isEmpty())
                .flatMap(it -> documents.linkset(it.thing(), form));
    }
}
