// SPDX-License-Identifier: Apache-2.0
package org.scholarch.yaml;

import org.jspecify.annotations.Nullable;
import org.scholarch.problem.Location;

/** A document that cannot be read on: there is one problem, and no tree. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Location at;
    private final String what;

    Unreadable(Location at, String what) {
        this(at, what, null);
    }

    Unreadable(Location at, String what, @Nullable Throwable cause) {
        super(what, cause);
        this.at = at;
        this.what = what;
    }

    Location at() {
        return at;
    }

    String what() {
        return what;
    }
}
