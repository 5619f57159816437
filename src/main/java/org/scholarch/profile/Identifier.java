// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a register calls a person, an organisation or a work.
 *
 * @param scheme the register
 * @param value in the scheme's own form, e.g. {@code 0000-0002-1825-0097}; a DOI in lower case
 */
public record Identifier(Scheme scheme, String value) implements Comparable<Identifier> {
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:https?://)?(?:www\\.|dx\\.)?(orcid|openalex|wikidata|isni|ror|doi|arxiv)\\.org/"
                    + "(?:entity/|wiki/|isni/|abs/|authors/|works/|institutions/|pdf/)?(.+)");
    private static final Pattern PREFIXED =
            Pattern.compile("(?i)(orcid|openalex|wikidata|isni|ror|doi|arxiv)\\s*:\\s*(.+)");

    /** Refuses a value that the scheme has not. */
    public Identifier {
        if (!scheme.fits(value)) {
            throw new IllegalArgumentException("'" + value + "' is no " + scheme.key());
        }
    }

    /**
     * The identifier that a text states: an address such as {@code https://orcid.org/0000-0002-1825-0097}, or a value behind its
     * scheme such as {@code doi:10.1000/182}. Any other web address is a {@link Scheme#URL}; anything else is none.
     */
    public static Optional<Identifier> of(String text) {
        String stripped = text.strip();
        for (Pattern pattern : new Pattern[] {ADDRESS, PREFIXED}) {
            Matcher matcher = pattern.matcher(stripped);
            if (matcher.matches()) {
                Optional<Identifier> known =
                        of(Scheme.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)), matcher.group(2));
                if (known.isPresent()) {
                    return known;
                }
            }
        }
        return of(Scheme.URL, stripped);
    }

    /** The identifier with a value that may be written loosely, e.g. with blanks or in the wrong case; absent when it is none. */
    public static Optional<Identifier> of(Scheme scheme, String value) {
        String normal = normal(scheme, value.strip());
        return scheme.fits(normal) ? Optional.of(new Identifier(scheme, normal)) : Optional.empty();
    }

    private static String normal(Scheme scheme, String value) {
        return switch (scheme) {
            case ORCID -> orcid(value);
            case ISNI -> value.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
            case OPENALEX, WIKIDATA -> value.toUpperCase(Locale.ROOT);
            case DOI, ROR -> value.toLowerCase(Locale.ROOT);
            case ARXIV -> value.endsWith(".pdf") ? value.substring(0, value.length() - 4) : value;
            case PAGE, URL -> value;
        };
    }

    private static String orcid(String value) {
        String digits = value.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return digits.length() == 16 ? digits.replaceAll("(.{4})(?=.)", "$1-") : value;
    }

    /** All that are in one list or the other, once, in one order whichever comes first. */
    static List<Identifier> union(List<Identifier> one, List<Identifier> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().sorted().toList();
    }

    /** The web address; absent for a {@link Scheme#PAGE}, whose site the identifier does not know. */
    public Optional<String> address() {
        return switch (scheme) {
            case PAGE -> Optional.empty();
            case URL -> Optional.of(value);
            case ORCID, OPENALEX, WIKIDATA, ISNI, ROR, DOI, ARXIV -> Optional.of(scheme.start() + value);
        };
    }

    @Override
    public int compareTo(Identifier other) {
        int order = scheme.compareTo(other.scheme);
        return order != 0 ? order : value.compareTo(other.value);
    }

    /** Scheme and value, e.g. {@code orcid:0000-0002-1825-0097}. */
    @Override
    public String toString() {
        return scheme.key() + ":" + value;
    }
}
