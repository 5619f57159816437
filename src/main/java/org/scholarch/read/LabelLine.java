// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.Location;
import org.scholarch.profile.SupervisorPart;
import org.scholarch.profile.Supervisors;

/**
 * A line that says which part another supervisor has, with the names when the page has them.
 *
 * @param part the part of those it names
 * @param names may be empty
 */
record LabelLine(SupervisorPart part, List<String> names) {

    /** Those whom the label speaks of. */
    Supervisors supervisors(Location at) {
        return supervisors(Markup.NONE, at);
    }

    /** Those whom the label speaks of; links of its line tell who they are. */
    Supervisors supervisors(Markup markup, Location at) {
        return new Supervisors(part, markup.mentions(names, at), at);
    }

    /**
     * Reads {@code label}, {@code label :}, {@code label : names} or {@code label names}; null when the line is none. Some pages
     * mix languages, and a label that is not understood would pass for a student: those of the page's language are tried first.
     */
    static @Nullable LabelLine parse(Words words, String line) {
        LabelLine label = parseIn(words, line);
        for (Words other : words.all()) {
            if (label == null && other != words) {
                label = parseIn(other, line);
            }
        }
        return label;
    }

    private static @Nullable LabelLine parseIn(Words words, String line) {
        for (Words.Label label : words.labelsLike(line)) {
            int length = label.words().length();
            if (Characters.startsWith(line, 0, label.words()) && isEdge(line, length)) {
                return new LabelLine(label.part(), names(words, line.substring(length)));
            }
        }
        return null;
    }

    private static boolean isEdge(String line, int at) {
        return at == line.length() || line.charAt(at) == ':' || Characters.isSpace(line.charAt(at));
    }

    private static List<String> names(Words words, String text) {
        List<String> names = new ArrayList<>();
        int start = 0;
        int wordStart = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ',' : text.charAt(i);
            boolean mark = c == ',' || c == ';';
            if (!mark && !Characters.isSpace(c)) {
                continue;
            }
            boolean and = i > wordStart && words.is("and", text.substring(wordStart, i));
            if (mark || and) {
                add(words, names, nameIn(text, start, and ? wordStart : i));
                start = i + 1;
            }
            wordStart = i + 1;
        }
        return names;
    }

    private static String nameIn(String text, int from, int to) {
        int start = from;
        while (start < to && (":-–—".indexOf(text.charAt(start)) >= 0 || Characters.isSpace(text.charAt(start)))) {
            start++;
        }
        return Characters.strip(text, start, Math.max(start, to));
    }

    private static void add(Words words, List<String> names, String name) {
        if (name.isEmpty() || words.is("none", name)) {
            return;
        }
        if (!names.isEmpty() && NameShape.isSuffix(name)) {
            names.set(names.size() - 1, names.get(names.size() - 1) + ", " + name);
        } else {
            names.add(name);
        }
    }
}
