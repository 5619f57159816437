// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * From when until when.
 *
 * @param start the first day, month or year, in ISO 8601: {@code 2019}, {@code 2019-09} or {@code 2019-09-01}
 * @param end the last one, in the same forms
 */
public record Period(Optional<String> start, Optional<String> end) {
    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    /** Refuses what is no date, and a period without any. */
    public Period {
        if (start.isEmpty() && end.isEmpty()) {
            throw new IllegalArgumentException("a period without dates");
        }
        if (!start.map(Period::isDate).orElse(true) || !end.map(Period::isDate).orElse(true)) {
            throw new IllegalArgumentException("a period from " + start + " to " + end);
        }
    }

    /** Whether a text is a day, month or year in ISO 8601. */
    public static boolean isDate(String text) {
        return DATE.matcher(text).matches();
    }

    /** A period of which one date is known, or two; none when neither is. */
    public static Optional<Period> of(Optional<String> start, Optional<String> end) {
        return start.isEmpty() && end.isEmpty() ? Optional.empty() : Optional.of(new Period(start, end));
    }
}
