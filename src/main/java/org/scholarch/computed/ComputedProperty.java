// SPDX-License-Identifier: Apache-2.0
package org.scholarch.computed;

import org.scholarch.vocab.Computed;

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
    /** {@code (?person ?works) computed:coAuthors (person limit)}: with whom somebody wrote how many works. */
    CO_AUTHORS("coAuthors", 2, 2),
    /**
     * {@code (?person ?shared ?between) computed:suggestions (person limit)}: who shares co-authors with somebody, how many, and one
     * of them.
     */
    SUGGESTIONS("suggestions", 3, 2),
    /**
     * {@code (?one ?other ?works) computed:circle (person limit)}: who wrote with whom among somebody and the co-authors, in both
     * directions.
     */
    CIRCLE("circle", 3, 2),
    /** {@code (?person ?other ?works) computed:pairs (least limit)}: the pairs with most joint works. */
    PAIRS("pairs", 3, 2),
    /**
     * {@code (?thing ?name ?kind ?hasPage) computed:named (text kind limit)}: things that have words beginning with those of the text in a
     * name; the kind is {@code person}, {@code organization}, {@code topic}, {@code publication}, or anything else for all of them.
     */
    NAMED("named", 4, 3),
    /**
     * {@code (?person ?pairs ?here ?there) computed:bridges (organization other limit)}: who links two organisations through co-authors
     * who never wrote together, how many such pairs, and how many people of each side are in one.
     */
    BRIDGES("bridges", 4, 3),
    /** {@code (?organization ?other ?works ?pairs) computed:partners (limit)}: the organisations whose people wrote together. */
    PARTNERS("partners", 4, 1),
    /** {@code (?topic ?people) computed:topics (limit)}: the topics of most people. */
    TOPICS("topics", 2, 1),
    /** {@code (?person ?works) computed:interested (topic limit)}: who works on a topic, and how many works each has. */
    INTERESTED("interested", 2, 2),
    /** {@code (?topic ?person ?other) computed:sharedTopics (limit)}: the topics that people who wrote together have in common. */
    SHARED_TOPICS("sharedTopics", 3, 1),
    /** {@code (?person ?alone ?principal ?co) computed:supervisors (limit)}: how often each supervises in which part. */
    SUPERVISORS("supervisors", 4, 1),
    /**
     * {@code (?person ?students) computed:supervising (place limit)}: who supervises students of a level or at an institution, and how
     * many.
     */
    SUPERVISING("supervising", 2, 2),
    /**
     * {@code (?level ?institution ?supervisions ?shared) computed:supervisions ()}: how many supervisions there are, and how many with
     * several supervisors; level and institution are unbound when none is stated.
     */
    SUPERVISIONS("supervisions", 4, 0),
    /** {@code (?supervision) computed:unnamed (limit)}: supervisions with somebody known and somebody whom no page names. */
    UNNAMED("unnamed", 1, 1),
    /** {@code (?student ?supervisor ?works) computed:publishingStudents (limit)}: students who wrote with their own supervisor. */
    PUBLISHING_STUDENTS("publishingStudents", 3, 1),
    /** {@code (?decision) computed:merges (limit)}: decisions that two names are one; all about the last thing. */
    MERGES("merges", 1, 1),
    /** {@code (?decision) computed:suspects (limit)}: pairs that may be one, the surest first; all that are as sure as the last. */
    SUSPECTS("suspects", 1, 1);

    private final String iri;
    private final int found;
    private final int asked;

    ComputedProperty(String name, int found, int asked) {
        this.iri = Computed.NS + name;
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
