// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest.format;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A work.
 *
 * @param titles its title, in every language in which it is given
 * @param otherTitles other ones that somebody gave
 * @param authors those who are named: first those whose place is known, in their order
 * @param venues the journal or conference, nobody knows which
 * @param dates when it was published, as exactly as that is known: {@code 2015}, {@code 2015-04} or {@code 2015-04-01}
 * @param identifiers addresses that stand for it elsewhere, those of its DOIs among them
 */
record Publication(
        Reference self,
        List<Words> titles,
        List<Words> otherTitles,
        List<Author> authors,
        List<Words> abstracts,
        List<Words> venues,
        List<String> dates,
        List<String> dois,
        List<String> identifiers) {
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
    private static final int YEAR_LENGTH = 4;
    private static final String DOI = "https://doi.org/";

    /** Whether a date is of one of the three forms. */
    static boolean isDate(String text) {
        return DATE.matcher(text).matches();
    }

    /** The most exact of the dates; of two that are equally exact the first one. */
    Optional<String> date() {
        return dates.stream()
                .filter(Publication::isDate)
                .min(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    }

    /** The year of that date. */
    Optional<String> year() {
        return date().map(it -> it.substring(0, YEAR_LENGTH));
    }

    /** Everything that stands for the work elsewhere, as addresses: DOIs first, each once. */
    List<String> addresses() {
        return Stream.concat(dois.stream().map(DOI::concat), identifiers.stream())
                .distinct()
                .toList();
    }
}
