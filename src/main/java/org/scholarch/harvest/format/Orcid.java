// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest.format;

import java.util.List;
import java.util.regex.Pattern;

/** Finds ORCIDs among the addresses that stand for a person. */
final class Orcid {
    static final String SITE = "https://orcid.org";
    private static final Pattern FORM = Pattern.compile("https://orcid\\.org/\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");

    /** All ORCIDs, as addresses. */
    static List<String> of(List<String> addresses) {
        return addresses.stream().filter(it -> FORM.matcher(it).matches()).toList();
    }

    private Orcid() {}
}
