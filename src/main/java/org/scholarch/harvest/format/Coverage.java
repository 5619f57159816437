// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest.format;

/** Which items can be had in a format. */
public enum Coverage {
    EVERYTHING,
    PUBLICATIONS,
    /** Formats that want a year have no word for an unknown one. */
    DATED_PUBLICATIONS;

    /**
     * Whether an item can be had.
     *
     * @param dated whether it is known when it was published, or it is gone and nobody knows any more
     */
    public boolean includes(Kind kind, boolean dated) {
        return switch (this) {
            case EVERYTHING -> true;
            case PUBLICATIONS -> kind == Kind.PUBLICATION;
            case DATED_PUBLICATIONS -> kind == Kind.PUBLICATION && dated;
        };
    }
}
