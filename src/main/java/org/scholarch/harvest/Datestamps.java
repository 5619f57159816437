// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The arguments {@code from} and {@code until}: UTC days or seconds, OAI-PMH 2.0 sections 2.7.1 and 3.3.
 *
 * @param lenient whether seconds are also taken with a fraction, which is cut off, and without the {@code Z}, as DSpace 10 sends them
 */
record Datestamps(boolean lenient) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern DAYS = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern SECONDS = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    private static final Pattern NEARLY =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)(\\.\\d{0,9})?Z?");
    private static final int SECOND_LENGTH = 19;

    /** A date as OAI-PMH wants it, as far as it is known what was meant. */
    String normal(String text) {
        return lenient && NEARLY.matcher(text).matches() ? text.substring(0, SECOND_LENGTH) + "Z" : text;
    }

    /**
     * A stretch of time, both ends included.
     *
     * @param from the first second
     * @param until the last second
     */
    record Range(Optional<Instant> from, Optional<Instant> until) {}

    /** A date as every answer gives it. */
    static String text(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /**
     * The time that a request asks for.
     *
     * @throws OaiFault {@code badArgument} when a date is malformed, the two are not of one granularity or the first is after the second
     */
    static Range of(OaiRequest request) throws OaiFault {
        Optional<String> from = request.argument("from");
        Optional<String> until = request.argument("until");
        if (from.isPresent() && until.isPresent() && isDay(from.get()) != isDay(until.get())) {
            throw request.because(OaiError.BAD_ARGUMENT, "from and until are not of one granularity.");
        }
        Optional<Instant> first = from.isPresent() ? Optional.of(parse(request, from.get(), false)) : Optional.empty();
        Optional<Instant> last = until.isPresent() ? Optional.of(parse(request, until.get(), true)) : Optional.empty();
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            throw request.because(OaiError.BAD_ARGUMENT, "from is after until.");
        }
        return new Range(first, last);
    }

    private static boolean isDay(String text) {
        return DAYS.matcher(text).matches();
    }

    private static Instant parse(OaiRequest request, String text, boolean end) throws OaiFault {
        try {
            if (isDay(text)) {
                LocalDate day = LocalDate.parse(text, DAY);
                return end
                        ? day.plusDays(1).atStartOfDay().minusSeconds(1).toInstant(ZoneOffset.UTC)
                        : day.atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            if (SECONDS.matcher(text).matches()) {
                return LocalDateTime.parse(text.substring(0, SECOND_LENGTH), SECOND)
                        .toInstant(ZoneOffset.UTC);
            }
        } catch (DateTimeParseException e) {
            throw malformed(request);
        }
        throw malformed(request);
    }

    private static OaiFault malformed(OaiRequest request) {
        return request.because(
                OaiError.BAD_ARGUMENT, "A date is not of the form YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ, or is no day.");
    }
}
