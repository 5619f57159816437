// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.util.Locale;

/** Whether a supervision goes on. */
public enum Status {
    CURRENT,
    COMPLETED,
    DISCONTINUED;

    /** The key in concept IRIs and data files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
