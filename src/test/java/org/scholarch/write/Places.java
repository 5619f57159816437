// SPDX-License-Identifier: Apache-2.0
package org.scholarch.write;

import java.util.regex.Pattern;
import org.scholarch.profile.Profile;

/** Profiles without the places of their parts, for comparison. */
final class Places {
    private static final Pattern PLACE = Pattern.compile("at=(there\\.txt|page\\.\\w+)(:\\d+)+");

    static String without(Profile profile) {
        return PLACE.matcher(profile.toString()).replaceAll("@");
    }

    private Places() {}
}
