// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

/** A language that pages are written in. */
public enum Language {
    /** English. */
    EN("en"),
    /** French. */
    FR("fr");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }
}
