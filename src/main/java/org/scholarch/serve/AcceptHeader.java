// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a client takes, by RFC 9110 section 12.5.1. The most specific range that matches a media type gives its weight, the
 * order of the ranges means nothing, and parameters such as charset or profile narrow nothing because each type has one
 * form. A range that cannot be read is passed over, but not one whose weight alone is wrong, since it may be the client's only
 * one; a header without one readable range is as good as none.
 */
record AcceptHeader(List<Range> ranges) {
    private static final int LONGEST = 8192;
    private static final Comparator<Offer<?>> BY_WISH = Comparator.<Offer<?>>comparingDouble(Offer::weight)
            .thenComparingInt(Offer::closeness)
            .thenComparing(Offer::isPageForAnyone);
    private static final AcceptHeader ANYTHING = new AcceptHeader(List.of(new Range("*/*", 1)));

    /**
     * One entry of the header.
     *
     * @param type a media type, {@code text/*} or {@code *}{@code /*}, in lower case
     * @param weight from 0, never, to 1
     */
    record Range(String type, double weight) {

        /** How closely the range names a media type: 3 itself, 2 its main type, 1 anything, 0 not at all. */
        int closeness(String mediaType) {
            if (type.equals(mediaType)) {
                return 3;
            }
            if (type.equals(mediaType.substring(0, mediaType.indexOf('/')) + "/*")) {
                return 2;
            }
            return type.equals("*/*") ? 1 : 0;
        }
    }

    /** How much a client wants one form, and by how close a range it said so. */
    private record Offer<T>(T form, double weight, int closeness) {

        /** A client that takes anything is most likely somebody's browser or eyes. */
        boolean isPageForAnyone() {
            return closeness == 1 && form == Variant.HTML;
        }
    }

    /** Reads a header; null is no header, which takes anything. */
    static AcceptHeader parse(@Nullable String header) {
        if (header == null || header.length() > LONGEST) {
            return ANYTHING;
        }
        List<Range> ranges = new ArrayList<>();
        for (String entry : split(header, ',')) {
            range(entry).ifPresent(ranges::add);
        }
        return ranges.isEmpty() ? ANYTHING : new AcceptHeader(List.copyOf(ranges));
    }

    /** The variant to send, empty when the client takes none of those offered; the first where it has no preference. */
    Optional<Variant> choose(Collection<Variant> offered) {
        return choose(offered, Variant::mediaType);
    }

    /** The same for anything that has a media type. */
    <T> Optional<T> choose(Collection<T> offered, Function<T, String> mediaType) {
        return offered.stream()
                .map(form -> weigh(form, mediaType.apply(form)))
                .filter(offer -> offer.weight > 0)
                .reduce((best, next) -> BY_WISH.compare(next, best) > 0 ? next : best)
                .map(Offer::form);
    }

    /** The weight of one variant, 0 to 1. */
    double weight(Variant variant) {
        return weigh(variant, variant.mediaType()).weight;
    }

    private <T> Offer<T> weigh(T form, String mediaType) {
        int closest = 0;
        double weight = 0;
        for (Range range : ranges) {
            int closeness = range.closeness(mediaType);
            if (closeness > closest) {
                closest = closeness;
                weight = range.weight;
            } else if (closeness == closest && closeness > 0) {
                weight = Math.max(weight, range.weight);
            }
        }
        return new Offer<>(form, weight, closest);
    }

    private static Optional<Range> range(String entry) {
        List<String> parts = split(entry, ';');
        String type = parts.getFirst().strip().toLowerCase(Locale.ROOT);
        if (type.equals("*")) {
            // Sent by old Java clients.
            type = "*/*";
        }
        if (!type.matches("\\*/\\*|[^\\s/*\"]+/(\\*|[^\\s/*\"]+)")) {
            return Optional.empty();
        }
        double weight = 1;
        for (String parameter : parts.subList(1, parts.size())) {
            String text = parameter.strip();
            if (text.toLowerCase(Locale.ROOT).matches("q\\s*=.*")) {
                weight = weight(text.substring(text.indexOf('=') + 1).strip());
            }
        }
        return Optional.of(new Range(type, weight));
    }

    /** A number beyond what the standard allows is the nearest that it does; what is no number weighs as if it were not there. */
    private static double weight(String number) {
        boolean readable = number.matches("-?(\\d+(\\.\\d*)?|\\.\\d+)");
        return readable ? Math.clamp(Double.parseDouble(number), 0, 1) : 1;
    }

    /** Splits where the separator stands outside of quotes. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
