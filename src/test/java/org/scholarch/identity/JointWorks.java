// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** All that {@link Collaborations} tells, at once. */
final class JointWorks {
    /** By person, by co-author after the person: the keys of their works. */
    static SortedMap<String, SortedMap<String, List<String>>> of(Identities identities) {
        SortedMap<String, SortedMap<String, List<String>>> all = new TreeMap<>();
        Collaborations collaborations = identities.collaborations();
        for (String person : collaborations.people()) {
            SortedMap<String, List<String>> later = collaborations.after(person);
            if (!later.isEmpty()) {
                all.put(person, later);
            }
        }
        return all;
    }

    private JointWorks() {}
}
