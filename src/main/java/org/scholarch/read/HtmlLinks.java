// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scholarch.problem.SmallLetters;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Scheme;
import org.scholarch.read.html.Link;

/** What the addresses on a page identify. The page of a person on the same site is that person's identity there. */
final class HtmlLinks {
    private static final List<String> ENDINGS = List.of(".html", ".htm", ".xhtml", ".php", ".aspx");

    private final Lexicon lexicon;
    private final Optional<URI> page;

    /** @param address of the page itself */
    HtmlLinks(Lexicon lexicon, Optional<String> address) {
        this.lexicon = lexicon;
        page = address.flatMap(HtmlLinks::parse);
    }

    /** A link with what it identifies, as a person or a work. */
    Markup.Target target(Link link) {
        return new Markup.Target(link.text(), identifiers(link.address()));
    }

    /** The markup of a row whose links lead to people. */
    Markup markup(Markup.Part part, HtmlRow row) {
        return new Markup(part, row.links().stream().map(this::target).toList());
    }

    /** The markup of a row whose links lead to a work. */
    static Markup work(Markup.Part part, HtmlRow row) {
        boolean title = part != Markup.Part.RESOURCE;
        return new Markup(
                part,
                row.links().stream()
                        .map(link -> new Markup.Target(
                                link.text(),
                                Identifier.of(link.address()).stream()
                                        .filter(it -> isOfWork(it.scheme(), title))
                                        .toList()))
                        .toList());
    }

    /** A title leads to the page of its work; what "PDF" leads to is the work in one form only. */
    private static boolean isOfWork(Scheme scheme, boolean title) {
        return switch (scheme) {
            case DOI, ARXIV, OPENALEX, WIKIDATA -> true;
            case URL -> title;
            case ORCID, ISNI, ROR, PAGE -> false;
        };
    }

    /** The words of pages, among them those of addresses. */
    Lexicon lexicon() {
        return lexicon;
    }

    /** What an address identifies; nothing for addresses that are no identity. */
    List<Identifier> identifiers(String address) {
        Optional<String> slug = slugOfPerson(address);
        if (slug.isPresent()) {
            return isOfSite(address)
                    ? Identifier.of(Scheme.PAGE, slug.get()).stream().toList()
                    : Identifier.of(Scheme.URL, address).stream().toList();
        }
        return Identifier.of(address).filter(it -> it.scheme() != Scheme.URL).stream()
                .toList();
    }

    /** Whether an address leads to a page about a person, here or elsewhere. */
    boolean isPerson(String address) {
        return slugOfPerson(address).isPresent()
                || Identifier.of(address).map(it -> it.scheme() == Scheme.ORCID).orElse(false);
    }

    private boolean isOfSite(String address) {
        Optional<URI> target = parse(address);
        if (target.isEmpty() || target.get().getHost() == null) {
            return target.isPresent();
        }
        return page.map(URI::getHost)
                .map(host -> same(host, target.get().getHost()))
                .orElse(false);
    }

    private static boolean same(String host, String other) {
        return withoutWww(host).equals(withoutWww(other));
    }

    private static String withoutWww(String host) {
        String lower = SmallLetters.of(host);
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }

    /** The last segment of an address whose folder holds people, e.g. {@code /en/directory/ada-quill}. */
    Optional<String> slugOfPerson(String address) {
        List<String> segments = segments(address);
        int last = segments.size() - 1;
        boolean folder = last >= 1
                && last <= 3
                && lexicon.all().stream().anyMatch(words -> words.is("person-folder", segments.get(last - 1)));
        return folder && !isPager(address) ? Optional.of(segments.get(last)) : Optional.empty();
    }

    private static boolean isPager(String address) {
        Optional<URI> target = parse(address);
        String query = target.map(URI::getRawQuery).orElse(null);
        return query != null && !query.startsWith("page=");
    }

    /** The origin of a page that tells its own address: the address without its pager, and the slug that it ends in. */
    static Origin origin(Origin origin, Optional<String> address) {
        if (address.isEmpty() || parse(address.get()).isEmpty()) {
            return origin;
        }
        String whole = address.get();
        int query = firstOf(whole, '?', '#');
        boolean other = isPager(whole);
        String bare = other ? whole : whole.substring(0, query);
        List<String> segments = segments(whole);
        String slug = segments.isEmpty() || other ? origin.slug() : segments.get(segments.size() - 1);
        return new Origin(origin.file(), slug, origin.sha256(), Optional.of(bare), origin.retrieved());
    }

    private static int firstOf(String text, char one, char other) {
        int at = text.indexOf(one);
        int second = text.indexOf(other);
        int first = at < 0 ? second : second < 0 ? at : Math.min(at, second);
        return first < 0 ? text.length() : first;
    }

    /** The parts of the path, without those that name a language or an index and without file endings. */
    private static List<String> segments(String address) {
        Optional<URI> target = parse(address);
        String path = target.map(URI::getRawPath).orElse(null);
        List<String> segments = new ArrayList<>();
        if (path == null) {
            return segments;
        }
        for (String part : List.of(path.split("/", -1))) {
            String segment = withoutEnding(part);
            if (!segment.isEmpty() && !segment.equals("index") && !segment.equals(".") && !segment.equals("..")) {
                segments.add(segment);
            }
        }
        return segments;
    }

    private static String withoutEnding(String segment) {
        for (String ending : ENDINGS) {
            if (segment.endsWith(ending)) {
                return segment.substring(0, segment.length() - ending.length());
            }
        }
        return segment;
    }

    private static Optional<URI> parse(String address) {
        try {
            URI target = new URI(address);
            boolean web = target.getScheme() == null
                    || target.getScheme().toLowerCase(Locale.ROOT).startsWith("http");
            return web && !target.isOpaque() ? Optional.of(target) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
