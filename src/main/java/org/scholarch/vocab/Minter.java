// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

import java.net.URI;
import java.net.URISyntaxException;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

/** Mints the IRIs of one dataset. All methods take slugs, see {@link Slug}, and return absolute IRIs. */
public record Minter(String base) {
    /** The base of a dataset that nobody gave another: where {@code serve} listens. */
    public static final String DEFAULT_BASE = "http://localhost:3330/";

    private static final int LAST_PORT = 65535;

    /**
     * @throws ScholarchException {@code base-invalid} unless {@link #isBase}
     */
    public Minter {
        if (!isBase(base)) {
            throw new ScholarchException(ProblemCode.BASE_INVALID, "The base address is '" + base + "'.");
        }
    }

    /**
     * Whether an address can start our IRIs: an absolute http(s) address that ends in '/', without query, fragment, user or dot
     * segments, and with a port that there is, if any.
     */
    public static boolean isBase(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            boolean bare = uri.getQuery() == null && uri.getFragment() == null && uri.getUserInfo() == null;
            boolean host = uri.getHost() != null && uri.getPort() <= LAST_PORT;
            return web && bare && host && address.endsWith("/") && uri.equals(uri.normalize());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** A person. */
    public String person(String slug) {
        return base + "person/" + slug;
    }

    /** The HTML page about a person; in the data it stands for the profile page as a document. */
    public String personPage(String slug) {
        return person(slug) + ".html";
    }

    /** A work. */
    public String publication(String key) {
        return base + "publication/" + key;
    }

    /** One author's part in a work. */
    public String authorship(String key, String person) {
        return publication(key) + "#author-" + person;
    }

    /** A journal, a conference: where works came out. */
    public String venue(String slug) {
        return base + "venue/" + slug;
    }

    /** An organisation or a unit of one. */
    public String organization(String slug) {
        return base + "organization/" + slug;
    }

    /** A research topic. */
    public String topic(String slug) {
        return base + "topic/" + slug;
    }

    /** The scheme of all topics. */
    public String topics() {
        return base + "topics";
    }

    /** A rank or kind of membership. */
    public String role(String slug) {
        return base + "role/" + slug;
    }

    /** A supervision on the page of {@code owner}. */
    public String supervision(String owner, String key) {
        return base + "supervision/" + owner + "/" + key;
    }

    /** One person's part in a supervision. */
    public String participation(String owner, String key, String part) {
        return supervision(owner, key) + "#" + part;
    }

    /** The thesis that came of a supervision. */
    public String thesis(String owner, String key) {
        return supervision(owner, key) + "#thesis";
    }

    /** A post or membership of {@code owner}. */
    public String appointment(String owner, String key) {
        return base + "appointment/" + owner + "/" + key;
    }

    /** The collaboration of two people, whichever comes first. */
    public String collaboration(String one, String other) {
        return one.compareTo(other) < 0
                ? base + "collaboration/" + one + "/" + other
                : base + "collaboration/" + other + "/" + one;
    }

    /** A supervision by its address within the dataset: owner and key with a slash between. */
    public String supervision(String address) {
        return base + "supervision/" + address;
    }

    /**
     * A decision about who is who.
     *
     * @param kind what it is about: {@code person}, {@code publication}, {@code organization} or {@code supervision}
     * @param first the slug of the first thing, or of its owner
     * @param pair what else tells this decision from others
     */
    public String decision(String kind, String first, String pair) {
        return base + "decision/" + kind + "/" + first + "--" + Slug.hash(pair);
    }

    /** The named graph of one source record. */
    public String graph(String kind, String slug) {
        return base + "graph/" + kind + "/" + slug;
    }

    /**
     * A document that a record was read from.
     *
     * @param number 1 for the main one
     */
    public String source(String kind, String slug, int number) {
        return graph(kind, slug) + (number == 1 ? "#source" : "#source-" + number);
    }
}
