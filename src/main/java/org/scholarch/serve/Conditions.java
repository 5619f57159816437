// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a GET, RFC 9110 section 13. A tag beats a date.
 *
 * @param noneMatch the If-None-Match header
 * @param modifiedSince the If-Modified-Since header
 */
record Conditions(@Nullable String noneMatch, @Nullable String modifiedSince) {

    /** True when the client already has what the answer would send. */
    boolean alreadyHave(Answer answer) {
        if (answer.status() != 200) {
            return false;
        }
        if (noneMatch != null) {
            return answer.tag().filter(this::names).isPresent();
        }
        Optional<Instant> since = date(modifiedSince);
        return since.isPresent()
                && answer.modified().filter(when -> !when.isAfter(since.get())).isPresent();
    }

    private boolean names(String tag) {
        if (noneMatch == null) {
            return false;
        }
        for (String candidate : noneMatch.split(",", -1)) {
            String stripped = candidate.strip();
            String opaque = stripped.startsWith("W/") ? stripped.substring(2) : stripped;
            if (opaque.equals(tag) || opaque.equals("*")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Instant> date(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            // A date that cannot be read is no condition.
            return Optional.empty();
        }
    }
}
