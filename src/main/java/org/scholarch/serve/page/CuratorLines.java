// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve.page;

/**
 * The lines of a curator's file that settle whether two are one.
 *
 * @param file the file that they belong to; empty when no file decides about such things
 * @param one what makes one of the two
 * @param two what keeps the two apart for good
 */
record CuratorLines(String file, String one, String two) {
    /** No file decides. */
    static final CuratorLines NONE = new CuratorLines("", "", "");

    static CuratorLines people(String slug, String other) {
        return lines("people.yaml", "slug: " + slug, other);
    }

    /** @param written what may be another spelling of {@code name} */
    static CuratorLines organizations(String name, String written) {
        return lines("organizations.yaml", "name: " + quoted(name), quoted(written));
    }

    private static CuratorLines lines(String file, String meant, String other) {
        return new CuratorLines(
                file, "- {" + meant + ", same: [" + other + "]}", "- {" + meant + ", different: [" + other + "]}");
    }

    /** Suspected works have one title, so the lines speak of all works of that title. */
    static CuratorLines publications(String title) {
        String meant = "title: " + quoted(title);
        return new CuratorLines(
                "publications.yaml", "- {" + meant + "}", "- {" + meant + ", different: [" + quoted(title) + "]}");
    }

    boolean isEmpty() {
        return file.isEmpty();
    }

    /** A text as YAML and JSON write it, whatever is in it. */
    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (isPlain(c)) {
                quoted.append(c);
            } else {
                quoted.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            }
        }
        return quoted.append('"').toString();
    }

    /** Surrogates come in pairs and are plain text together; controls and odd ends of lines are not. */
    private static boolean isPlain(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
