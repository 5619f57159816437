// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.data;

import java.util.Optional;
import java.util.regex.Pattern;
import org.scholarch.problem.Excerpt;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Scheme;

/** Identifiers as people write them into data. */
final class Identifiers {
    private static final Pattern SIXTEEN = Pattern.compile("(?:\\d[\\s-]*){15}[\\dXx]");

    /** The scheme of a key such as {@code orcid}. */
    static Optional<Scheme> scheme(String key) {
        for (Scheme scheme : Scheme.values()) {
            if (scheme.key().equals(key)) {
                return Optional.of(scheme);
            }
        }
        return Optional.empty();
    }

    /** A value of a scheme, bare or as its web address. */
    static Optional<Identifier> of(Scheme scheme, String value) {
        return Identifier.of(scheme, value).or(() -> Identifier.of(value).filter(it -> it.scheme() == scheme));
    }

    /** A scheme and a value with a colon between them, or a web address. */
    static Optional<Identifier> of(String text) {
        int colon = text.indexOf(':');
        Optional<Scheme> scheme =
                colon < 0 ? Optional.empty() : scheme(text.substring(0, colon).strip());
        return scheme.flatMap(it -> Identifier.of(it, text.substring(colon + 1)))
                .or(() -> Identifier.of(text));
    }

    /** Why a text is none: what it should have been. */
    static String complaint(Optional<Scheme> scheme, String text) {
        String quoted = Excerpt.of(text);
        boolean checked =
                scheme.map(it -> it == Scheme.ORCID || it == Scheme.ISNI).orElse(false);
        if (checked && SIXTEEN.matcher(text.strip()).matches()) {
            return quoted + " is no " + scheme.map(Identifiers::name).orElse("")
                    + ": its last character does not fit the others; one of them is mistyped.";
        }
        return quoted + " is no "
                + scheme.map(it -> name(it) + ", which looks like " + example(it))
                        .orElse("identifier") + ".";
    }

    private static String name(Scheme scheme) {
        return switch (scheme) {
            case ORCID -> "ORCID iD";
            case OPENALEX -> "OpenAlex key";
            case WIKIDATA -> "Wikidata key";
            case ISNI -> "ISNI";
            case ROR -> "ROR key";
            case DOI -> "DOI";
            case ARXIV -> "arXiv key";
            case PAGE -> "page name";
            case URL -> "web address";
        };
    }

    private static String example(Scheme scheme) {
        return switch (scheme) {
            case ORCID -> "0000-0002-1825-0097";
            case OPENALEX -> "A5023888391";
            case WIKIDATA -> "Q42";
            case ISNI -> "0000000121032683";
            case ROR -> "05c22rx21";
            case DOI -> "10.1000/182";
            case ARXIV -> "2106.01345";
            case PAGE -> "ada-quill";
            case URL -> "https://example.org/";
        };
    }

    private Identifiers() {}
}
