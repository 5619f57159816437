// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.util.Locale;

/** The level of a supervision: the concepts of the scheme {@code sup:levels} that a page can state. */
public enum Level {
    UNDERGRADUATE,
    MASTERS,
    MASTERS_RESEARCH,
    MASTERS_PROFESSIONAL,
    DOCTORATE,
    POSTDOCTORATE,
    RESEARCH_INTERNSHIP,
    COLLABORATING_RESEARCHER,
    COLLABORATING_ALUMNI,
    VISITING_RESEARCHER;

    /** The key in concept IRIs and word lists, e.g. {@code masters-research}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
