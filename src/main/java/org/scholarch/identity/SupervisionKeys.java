// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scholarch.profile.Enrolment;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Supervision;
import org.scholarch.vocab.Slug;

/**
 * The keys of the lines of one page: role, institution and part as written, and the number of the line among equal ones, so that moving
 * a line moves no key but those equal to it.
 */
final class SupervisionKeys {
    private final Map<String, Integer> seen = new HashMap<>();

    /** One key a supervision, in the order of the page. */
    static List<String> supervisions(List<Supervision> lines) {
        var counter = new SupervisionKeys();
        List<String> keys = new ArrayList<>(lines.size());
        for (Supervision line : lines) {
            String part =
                    line.others().isEmpty() ? "alone" : line.owner().name().toLowerCase(Locale.ROOT);
            keys.add(counter.next(Slug.of(line.role().first() + " " + name(line.institution()) + " " + part)));
        }
        return keys;
    }

    /** One key an enrolment, in the order of the page. */
    static List<String> enrolments(List<Enrolment> lines) {
        var counter = new SupervisionKeys();
        List<String> keys = new ArrayList<>(lines.size());
        for (Enrolment line : lines) {
            keys.add(counter.next(Slug.of(line.role().first() + " " + name(line.institution()) + " supervised")));
        }
        return keys;
    }

    private String next(String key) {
        int count = seen.merge(key, 1, Integer::sum);
        return count == 1 ? key : key + "-" + count;
    }

    private static String name(Optional<Organization> organization) {
        return organization.map(it -> it.name().first()).orElse("");
    }
}
