// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.util.Locale;
import java.util.regex.Pattern;

/** A system of identifiers for people, organisations or works. */
public enum Scheme {
    ORCID("https://orcid.org/", "(?:\\d{4}-){3}\\d{3}[\\dX]"),
    OPENALEX("https://openalex.org/", "[AWI]\\d{4,12}"),
    WIKIDATA("http://www.wikidata.org/entity/", "Q\\d{1,12}"),
    ISNI("https://isni.org/isni/", "\\d{15}[\\dX]"),
    ROR("https://ror.org/", "0[a-hj-km-np-tv-z0-9]{6}\\d{2}"),
    DOI("https://doi.org/", "10\\.\\d{4,9}/[^\\s<>\"{}|\\\\^`]{1,300}"),
    ARXIV("https://arxiv.org/abs/", "(?:\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?"),
    /** The last path segment of the page about the thing on the institute's own site. */
    PAGE("", "[^\\s/]{1,200}"),
    /** Any other web address that is about the thing. */
    URL("", "https?://[^\\s<>\"{}|\\\\^`]{1,2000}");

    private final String start;
    private final Pattern form;

    Scheme(String start, String form) {
        this.start = start;
        this.form = Pattern.compile(form);
    }

    /** The name in lower case, as data files write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How the addresses of the scheme begin; empty for those that have none in common. */
    String start() {
        return start;
    }

    /** Whether a value has the scheme's form. */
    boolean fits(String value) {
        return form.matcher(value).matches() && ((this != ORCID && this != ISNI) || isChecked(value));
    }

    /** Whether sixteen characters, hyphens aside, end in the check character of ISO 7064 MOD 11-2. */
    private static boolean isChecked(String value) {
        String digits = value.replace("-", "");
        int total = 0;
        for (int i = 0; i < digits.length() - 1; i++) {
            total = (total + Character.digit(digits.charAt(i), 10)) * 2 % 11;
        }
        int check = (12 - total) % 11;
        return digits.charAt(digits.length() - 1) == (check == 10 ? 'X' : (char) ('0' + check));
    }
}
