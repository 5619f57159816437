// SPDX-License-Identifier: Apache-2.0
package org.scholarch.query;

import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.jspecify.annotations.Nullable;

/** Writes RDF terms for people: the dataset's base is left off, known vocabularies get their prefix, languages are dropped. */
record TermText(String base, PrefixMapping prefixes) {

    /** A single line without control characters; empty for no term. */
    String of(@Nullable Node term) {
        if (term == null) {
            return "";
        }
        if (term.isURI()) {
            return shown(shorter(term.getURI()));
        }
        return shown(term.isLiteral() ? term.getLiteralLexicalForm() : "_:" + term);
    }

    private String shorter(String iri) {
        return iri.startsWith(base) && iri.length() > base.length()
                ? iri.substring(base.length())
                : prefixes.shortForm(iri);
    }

    /** A page could hold escape sequences that a terminal obeys, or marks that turn the direction of a line. */
    private static String shown(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints().map(c -> isObeyed(c) ? ' ' : c).forEach(line::appendCodePoint);
        return line.toString();
    }

    private static boolean isObeyed(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
