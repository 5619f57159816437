// SPDX-License-Identifier: Apache-2.0
package org.scholarch.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * What is published about third parties, by the part they have on a page.
 *
 * @param students those who are supervised
 * @param coAuthors those who wrote a work with the owner of a page
 * @param supervisors those who supervise together with the owner of a page, or supervise the owner
 * @param hidden those who asked not to appear, whatever their part
 */
public record PrivacyPolicy(Handling students, Handling coAuthors, Handling supervisors, List<HiddenPerson> hidden) {
    /** Everybody is published with the name. */
    public static final PrivacyPolicy OPEN = new PrivacyPolicy(Handling.NAME, Handling.NAME, Handling.NAME, List.of());

    /** Copies the list. */
    public PrivacyPolicy {
        hidden = List.copyOf(hidden);
    }

    /** The same policy with more people who asked not to appear. */
    public PrivacyPolicy hiding(List<HiddenPerson> others) {
        List<HiddenPerson> all = new ArrayList<>(hidden);
        all.addAll(others);
        return new PrivacyPolicy(students, coAuthors, supervisors, all);
    }
}
