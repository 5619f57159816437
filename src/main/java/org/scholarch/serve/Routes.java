// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.scholarch.serve.page.Site;

/** Finds who answers a path. All but SPARQL goes through here. */
final class Routes {
    private static final Map<String, Answer> STYLES =
            Map.of("style.css", style("style.css"), "oai.css", style("oai.css"));

    private final Site site;
    private final Documents documents;
    private final Lists lists;
    private final ChangeFeed changes;
    private final Guides guides;

    Routes(Site site, Documents documents, Lists lists, ChangeFeed changes, Guides guides) {
        this.site = site;
        this.documents = documents;
        this.lists = lists;
        this.changes = changes;
        this.guides = guides;
    }

    /** The answer to a GET. Percent-encoded letters match nothing: none of our addresses needs them. */
    Answer answer(HttpServletRequest request) {
        AcceptHeader accept = AcceptHeader.parse(Gate.all(request, "Accept"));
        String full = request.getRequestURI();
        if (full.equals(Guides.ROBOTS)) {
            return guides.robots();
        }
        if (!full.startsWith(site.root())) {
            return documents.missing(accept);
        }
        String path = full.substring(site.root().length());
        if (STYLES.containsKey(path)) {
            return STYLES.get(path);
        }
        if (path.equals(ChangeFeed.PATH)) {
            return changes.answer(request.getParameter("after"));
        }
        Optional<Answer> list = lists.answer(path, accept, request.getParameter("page"));
        return list.or(() -> guides.answer(path))
                .or(() -> ThingPath.parse(path).map(thing -> documents.answer(thing, accept)))
                .orElseGet(() -> documents.missing(accept));
    }

    private static Answer style(String name) {
        try (InputStream file = Objects.requireNonNull(Routes.class.getResourceAsStream(name))) {
            return Answer.of(200, "text/css; charset=utf-8", file.readAllBytes())
                    .with("Cache-Control", "public, max-age=3600");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
