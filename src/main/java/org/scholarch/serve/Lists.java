// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholarch.serve.page.Catalogue;
import org.scholarch.serve.page.Pages;
import org.scholarch.serve.page.Site;
import org.scholarch.store.EmbeddedStore;

/** Answers for the entry page and the lists of what there is. */
final class Lists {
    private static final Set<String> PAGES_ONLY = Set.of("", "people", "publications", "organizations", "suspects");

    private record Current(long version, Catalogue catalogue) {}

    private final EmbeddedStore store;
    private final CatalogueReader reader;
    private final Pages pages;
    private final Suspects suspects;
    private volatile @Nullable Current current;

    Lists(EmbeddedStore store, Site site, Pages pages) {
        this.store = store;
        this.reader = new CatalogueReader(store.dataset(), site.minter());
        this.pages = pages;
        this.suspects = new Suspects(store, pages);
    }

    /**
     * The answer for a path under the root; empty when it names no list.
     *
     * @param number the wanted page of the list as the client wrote it, null for the first
     */
    Optional<Answer> answer(String path, AcceptHeader accept, @Nullable String number) {
        boolean page = accept.choose(List.of(Variant.values())).equals(Optional.of(Variant.HTML));
        if (PAGES_ONLY.contains(path) && accept.weight(Variant.HTML) == 0) {
            return Optional.of(Answer.plain(
                    406, "None of the accepted media types is offered. There is:\n" + Variant.HTML.mediaType()));
        }
        return switch (path) {
            case "" -> Optional.of(page(pages.home(catalogue())));
            case "people" -> list("People", path, catalogue().people(), number);
            case "publications" -> list("Publications", path, catalogue().publications(), number);
            // The list is also the page of the scheme of all topics, whose data is asked for at the same address.
            case "topics" -> page ? list("Research topics", path, catalogue().topics(), number) : Optional.empty();
            case "organizations" -> list("Organizations", path, catalogue().organizations(), number);
            case "suspects" -> suspects.page(wanted(number)).map(Lists::page);
            default -> Optional.empty();
        };
    }

    private Optional<Answer> list(String title, String path, List<Catalogue.Entry> entries, @Nullable String number) {
        return pages.list(title, path, entries, wanted(number)).map(Lists::page);
    }

    private static int wanted(@Nullable String number) {
        return number == null ? 1 : number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
    }

    private Catalogue catalogue() {
        long version = store.version();
        Current known = current;
        if (known == null || known.version != version) {
            known = new Current(version, reader.read());
            current = known;
        }
        return known.catalogue;
    }

    private static Answer page(byte[] body) {
        return Answer.of(200, Variant.HTML.contentType(), body)
                .with("ETag", Documents.tag(body, Variant.HTML))
                .with("Cache-Control", "public, max-age=60");
    }
}
