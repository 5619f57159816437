// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.apache.jena.graph.Graph;
import org.scholarch.discovery.Link;
import org.scholarch.discovery.Linkset;
import org.scholarch.discovery.Signposts;
import org.scholarch.serve.page.Pages;
import org.scholarch.serve.page.Site;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.Lookup;

/** Answers for things and for the documents about them. */
final class Documents {
    private static final long CACHED_BYTES = 64L << 20;

    private final EmbeddedStore store;
    private final Site site;
    private final Pages pages;
    private final DocumentWriter writer;
    private final Signposts signposts;
    private final RenderedCache cache = new RenderedCache(CACHED_BYTES);

    Documents(EmbeddedStore store, Site site, Pages pages) {
        this.store = store;
        this.site = site;
        this.pages = pages;
        this.writer = new DocumentWriter(pages);
        Map<String, String> data = new LinkedHashMap<>();
        for (Variant variant : Variant.values()) {
            if (variant != Variant.HTML) {
                data.put(variant.extension(), variant.mediaType());
            }
        }
        this.signposts = new Signposts(site.minter().base(), Collections.unmodifiableMap(data));
    }

    /** The answer for a thing or a document, whichever the path names. */
    Answer answer(ThingPath path, AcceptHeader accept) {
        if (path.document().isEmpty()) {
            return thing(path.thing(), accept);
        }
        Variant variant = path.document().get();
        return variant == Variant.HTML
                ? page(path.thing(), accept)
                : document(path.thing(), variant).orElseGet(() -> missing(accept));
    }

    /** A thing cannot be sent; the way to a document about it can. */
    private Answer thing(String thing, AcceptHeader accept) {
        Optional<Variant> chosen = accept.choose(List.of(Variant.values()));
        // The document is rendered now, because whether there is one decides the answer and it will be asked for next.
        Optional<Answer> document = document(thing, chosen.orElse(Variant.N_TRIPLES));
        if (document.isEmpty() || document.get().status() != 200) {
            return document.orElseGet(() -> missing(accept));
        }
        return chosen.map(variant -> see(thing, variant)).orElseGet(() -> notAcceptable(thing));
    }

    /**
     * The page negotiates once more, because machines that were given its address want data from it too: a client that
     * prefers data outright is sent there.
     */
    private Answer page(String thing, AcceptHeader accept) {
        Optional<Variant> chosen = accept.choose(List.of(Variant.values()));
        boolean dataWanted = chosen.isPresent() && accept.weight(chosen.get()) > accept.weight(Variant.HTML);
        Optional<Answer> page = document(thing, Variant.HTML);
        if (page.isEmpty() || page.get().status() != 200) {
            return page.orElseGet(() -> missing(accept));
        }
        if (chosen.isEmpty()) {
            return notAcceptable(thing);
        }
        return dataWanted ? see(thing, chosen.get()) : page.get();
    }

    private Optional<Answer> document(String thing, Variant variant) {
        return cache.get(thing + variant.extension(), store.version(), () -> render(thing, variant));
    }

    private Optional<Answer> render(String thing, Variant variant) {
        String iri = site.minter().base() + thing;
        return switch (store.find(iri)) {
            case Lookup.Found found -> {
                byte[] body = writer.write(iri, found.description(), variant);
                yield Optional.of(Answer.of(200, variant.contentType(), body)
                        .with("ETag", tag(body, variant))
                        .with("Cache-Control", "public, max-age=300")
                        .with("Link", links(thing, variant, found.description()))
                        .dated(found.modified()));
            }
            case Lookup.Gone gone ->
                Optional.of(gone.survivor()
                        .map(survivor -> Answer.redirect(301, site.path(survivor)))
                        .orElseGet(() -> Answer.plain(410, "Removed on " + gone.since() + ".")
                                .with("X-Robots-Tag", "noindex")));
            case Lookup.Unknown unknown -> Optional.empty();
        };
    }

    private Answer see(String thing, Variant variant) {
        return Answer.redirect(303, site.root() + thing + variant.extension())
                .with("Cache-Control", "public, max-age=300")
                .with("Link", alternates(thing, Optional.empty()));
    }

    /** The links of a thing's documents, as a document of their own. */
    Optional<Answer> linkset(String thing, Linkset.Form form) {
        String iri = site.minter().base() + thing;
        return store.find(iri) instanceof Lookup.Found found
                ? Optional.of(Answer.of(
                                200, form.mediaType(), Linkset.write(signposts.ofAll(thing, found.description()), form))
                        .with("Cache-Control", "public, max-age=300")
                        .dated(found.modified()))
                : Optional.empty();
    }

    private Answer notAcceptable(String thing) {
        var list = new StringJoiner("\n", "None of the accepted media types is offered. There are:\n", "");
        for (Variant variant : Variant.values()) {
            list.add(variant.mediaType() + " " + site.root() + thing + variant.extension());
        }
        return Answer.plain(406, list.toString()).with("Link", alternates(thing, Optional.empty()));
    }

    /**
     * Says that nothing is known, on a page to those who read pages. The address is not repeated: it may name somebody who asked
     * not to appear.
     */
    Answer missing(AcceptHeader accept) {
        boolean page = accept.choose(List.of(Variant.values())).equals(Optional.of(Variant.HTML));
        return page
                ? Answer.of(404, Variant.HTML.contentType(), pages.missing()).with("Cache-Control", "no-cache")
                : Answer.plain(404, "Nothing is known about this address.");
    }

    private String links(String thing, Variant self, Graph description) {
        String base = site.minter().base() + thing;
        List<Link> posts =
                self == Variant.HTML ? signposts.ofPage(thing, description) : signposts.ofData(thing, self.extension());
        return String.join(
                ", ",
                alternates(thing, Optional.of(self)),
                "<" + base + self.extension() + ">; rel=\"canonical\"",
                "<" + base + ">; rel=\"describes\"",
                Signposts.header(posts));
    }

    private String alternates(String thing, Optional<Variant> self) {
        var links = new StringJoiner(", ");
        for (Variant variant : Variant.values()) {
            if (self.isEmpty() || self.get() != variant) {
                links.add("<" + site.root() + thing + variant.extension() + ">; rel=\"alternate\"; type=\""
                        + variant.mediaType() + "\"");
            }
        }
        return links.toString();
    }

    /** A strong tag: equal for equal bytes, different for each variant. */
    static String tag(byte[] body, Variant variant) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "\"" + HexFormat.of().formatHex(digest, 0, 12)
                    + variant.extension().replace('.', '-') + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java runtime has SHA-256", e);
        }
    }
}
