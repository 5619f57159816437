// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

/** What counts how much, in powers of ten of the odds that two names are one person. {@code docs/identity.md} explains each. */
final class Weights {
    /** From here on two are one. */
    static final double SAME = 2;
    /** From here on equal names are one without any evidence for it, if there is none against it. */
    static final double SAME_BY_NAME = 3.4;
    /** From here on a name alone may be enough, and pairs that are alike in name alone are looked at. */
    static final double RARE = 4.5;
    /** The most that a name says: families and places share names that are rare everywhere else. */
    static final double MOST_NAME = 4.1;
    /** From here on somebody should look. */
    static final double SUSPECT = 0.5;
    /** What is joined in the first rounds, so that weaker evidence is weighed when stronger has spoken. */
    static final double[] FIRST = {5, 4};

    /** Less than this from a circle or a context is no evidence. */
    static final double LEAST_EVIDENCE = 0.3;

    /** Names that say less are not looked at without people in common: there are too many of them. */
    static final double TELLING_NAME = 0.9;

    /** By how much the evidence for one must exceed that for another with whom that one cannot be the same. */
    static final double MARGIN = 0.8;

    /** One work, in two lists, in one place. */
    static final double SHARED_PLACE = 4;
    /** The share of somebody's co-authors whom another work shows again. */
    static final double RECURRENCE = 0.4;
    /** What a shared co-author counts at least, and at most. */
    static final double LEAST_COAUTHOR = 0.1;

    static final double MOST_COAUTHOR = 3;
    /** Each further shared co-author counts so much of the one before, since co-authors come in groups. */
    static final double FURTHER_COAUTHOR = 0.6;

    static final double MOST_COAUTHORS = 5;
    /** Of so many co-authors one is not shared by chance; of more than these each counts less, as more of them can be. */
    static final double USUAL_CIRCLE = 6;

    /** Co-authors who have worked with one another, at most. */
    static final double MOST_CIRCLE = 1.5;

    /** A topic or an organisation that both have, at most. */
    static final double MOST_CONTEXT = 1;
    /** The share of those who supervise or study somewhere of whom another page says so, too. */
    static final double ROLE_AGAIN = 0.5;

    static final double MOST_ROLE = 2;
    /** For each co-author who could be shared and is not. */
    static final double APART = 0.16;

    static final double MOST_APART = 1.2;
    /** So many co-authors of one work count as missing at most, since they come together. */
    static final int APART_A_WORK = 3;
    /** One shared co-author makes up for so many others. */
    static final int COAUTHORS_A_SHARED_ONE = 3;

    /** How many works a page has to list before it tells anything that it does not list one. */
    static final int MANY_WORKS = 3;
    /** The share of their works that the pages of owners list, as far as nothing is known of a page. */
    static final double LISTED = 0.84;
    /** As many works found on other pages tell as much of a page as that. */
    static final double LISTED_WEIGHT = 5;
    /** Each further work that is not listed counts so much of the one before, since pages leave out whole periods. */
    static final double FURTHER_MISSING = 0.6;

    static final double MOST_MISSING = 2.5;

    /** Two who share an identifier are one. */
    static final double IDENTIFIER = 9;

    private Weights() {}
}
