// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

/**
 * A known organisation that a written name means or may mean.
 *
 * @param entry its number
 * @param how what leads from the written name to it
 * @param detail the words in question, e.g. {@code univeristy, university}; empty when there are none
 */
record OrganizationMatch(int entry, How how, String detail) {
    /** What leads from a written name to an organisation, the surest first, with the common logarithm of the odds that it is right. */
    enum How {
        NAME("it is one of its names", 6),
        IDENTIFIER("a register's identifier says so", 6),
        DOUBLED("a word is doubled", 5),
        PARENTHESES("the rest is one of its names, and the parentheses hold its acronym or place", 4),
        ORDER("it is one of its names, turned round at the comma", 4),
        PLACE("one of its names is followed by its place", 4),
        OTHER_LANGUAGE("the page's other language has one of its names", 3),
        SMALL_WORDS("it is one of its names but for small words", 3),
        SPACES("it is one of its names but for spaces", 3),
        KIND_MISSPELT("the kind of organisation is misspelt", 3),
        SIDE("it is one of its names with another form of north, south, east or west", 2),
        MISSPELT("a letter is missing, too many or out of place", 2),
        ONE_LETTER("it differs in one letter", 0),
        SEVERAL("it is equally near to others", 0),
        FREQUENT("it differs in one letter from a name that is more frequent", 0),
        CONFLICT("something else on the line speaks against it", 0);

        private final String words;
        private final double score;

        How(String words, double score) {
            this.words = words;
            this.score = score;
        }

        /** What it is, in words. */
        String words() {
            return words;
        }

        /** The common logarithm of the odds that the two are one. */
        double score() {
            return score;
        }

        /** Whether it decides; else it is a reason to look. */
        boolean decides() {
            return score > 0;
        }
    }

    /** The evidence in words. */
    String evidence() {
        return detail.isEmpty() ? how.words() : how.words() + ": " + detail;
    }
}
