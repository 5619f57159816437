// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.Optional;
import org.scholarch.profile.Level;
import org.scholarch.profile.Organization;

/**
 * A student's line: the role, and the affiliation behind the first dash.
 *
 * @param role as written
 * @param level what the role means, when the word is known
 * @param affiliation as written; absent when there is none or the line says that there is none
 */
record RoleLine(String role, Optional<Level> level, Optional<String> affiliation) {

    /** Splits a line. A hyphen counts before an en or em dash, since those may stand inside names. */
    static RoleLine parse(Words words, String line) {
        int dash = dash(line, "-");
        if (dash < 0) {
            dash = dash(line, "–—");
        }
        String role = dash < 0 ? line : Characters.strip(line, 0, dash);
        String affiliation = dash < 0 ? "" : Characters.strip(line, dash + 1, line.length());
        boolean none = affiliation.isEmpty() || words.is("none", affiliation);
        return new RoleLine(role, words.level(role), none ? Optional.empty() : Optional.of(affiliation));
    }

    /** The affiliation as an organisation. */
    Optional<Organization> institution() {
        return affiliation.map(Organization::of);
    }

    /** The place of the first dash with a blank before it, and a blank or nothing behind it. */
    private static int dash(String line, String dashes) {
        for (int i = 1; i < line.length(); i++) {
            boolean apart = i + 1 == line.length() || Characters.isSpace(line.charAt(i + 1));
            if (apart && dashes.indexOf(line.charAt(i)) >= 0 && Characters.isSpace(line.charAt(i - 1))) {
                return i;
            }
        }
        return -1;
    }
}
