// SPDX-License-Identifier: Apache-2.0
package org.scholarch.computed;

/**
 * Properties that no statement has: an index answers them. Each stands between two lists, what is found before it and what is asked
 * behind it. To a store without the indexes they are properties that nobody uses, so a query can ask first whether they are there:
 *
 * <pre>{@code
 * { FILTER EXISTS { () computed:isThere () } (?person ?link) computed:path (<a> <b>) }
 * UNION
 * { FILTER NOT EXISTS { () computed:isThere () } … }
 * }</pre>
 */
public enum ComputedProperty {
    /** {@code () computed:isThere ()} holds where the others can be used. */
    IS_THERE("isThere", 0, 0),
    /** {@code (?person ?link) computed:path (from to)}: the people on a shortest chain of co-authors; the link of the first is 0. */
    PATH("path", 2, 2),
    /** {@code (?person ?works) computed:coAuthors (person)}: with whom somebody wrote how many works. */
    CO_AUTHORS("coAuthors", 2, 1),
    /**
     * {@code (?person ?shared ?between) computed:suggestions (person limit)}: who shares co-authors with somebody, how many, and one
     * of them.
     */
    SUGGESTIONS("suggestions", 3, 2),
    /** {@code (?one ?other) computed:circle (person)}: who wrote with whom among somebody and the co-authors, in both directions. */
    CIRCLE("circle", 2, 1),
    /** {@code (?person ?other ?works) computed:pairs (least limit)}: the pairs with most joint works. */
    PAIRS("pairs", 3, 2),
    /**
     * {@code (?thing ?name ?kind ?hasPage) computed:named (text kind limit)}: things that have words beginning with those of the text in a
     * name; the kind is {@code person}, {@code organization}, {@code topic}, {@code publication}, or anything else for all of them.
     */
    NAMED("named", 4, 3);

    /** The namespace. */
    public static final String NS = "https://w3id.org/scholarch/computed#";

    private final String iri;
    private final int found;
    private final int asked;

    ComputedProperty(String name, int found, int asked) {
        this.iri = NS + name;
        this.found = found;
        this.asked = asked;
    }

    /** What queries call it. */
    public String iri() {
        return iri;
    }

    /** How many things stand before it. */
    int found() {
        return found;
    }

    /** How many things stand behind it. */
    int asked() {
        return asked;
    }
}
