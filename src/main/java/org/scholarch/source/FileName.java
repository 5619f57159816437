// SPDX-License-Identifier: Apache-2.0
package org.scholarch.source;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a saved page tells. */
final class FileName {
    /** A name; what the pager of a page adds to an address, as it is or escaped; a language; an ending. */
    private static final Pattern PARTS =
            Pattern.compile("(.+?)(?:(?:\\?|%3[Ff]|@)page=.*?)?(?:\\.(?:en|fr))?(?:\\.[^.]*)?");

    /**
     * The identity that a file name gives: {@code ada-quill} for {@code ada-quill.txt}, {@code ada-quill.fr.txt} and
     * {@code ada-quill?page=0%2C1.html}.
     */
    static String slug(Path file) {
        String name = String.valueOf(file.getFileName());
        Matcher parts = PARTS.matcher(name);
        return parts.matches() ? parts.group(1) : name;
    }

    private FileName() {}
}
