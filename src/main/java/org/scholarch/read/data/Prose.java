// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.data;

import java.util.List;
import java.util.regex.Pattern;

/** Texts that somebody wrote over several lines. */
final class Prose {
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");
    private static final Pattern BLANK = Pattern.compile("[ \\t]*");
    private static final Pattern LINE_END = Pattern.compile("[ \\t]*\\n[ \\t]*");

    /** The paragraphs, which blank lines separate, each in one line. A text of one line stays as it is. */
    static List<String> paragraphs(String text) {
        return BLANK_LINE
                .splitAsStream(text)
                .map(Prose::inOneLine)
                .filter(it -> !BLANK.matcher(it).matches())
                .toList();
    }

    /** The text in one line, which a line end gives a blank. */
    static String inOneLine(String text) {
        return text.indexOf('\n') < 0 ? text : LINE_END.matcher(text.strip()).replaceAll(" ");
    }

    private Prose() {}
}
