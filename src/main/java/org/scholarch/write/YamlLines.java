// SPDX-License-Identifier: Apache-2.0
package org.scholarch.write;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.scholarch.write.Tree.Entry;

/**
 * Writes trees as YAML in blocks. A text stands without quotes when no reader of YAML can take it for anything else; a long one
 * is folded over several lines when it comes back whole.
 */
final class YamlLines implements TreeWriter {
    private static final int WIDTH = 100;
    private static final Set<String> RESERVED =
            Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf");

    /** Numbers, dates and times of some dialect or other. */
    private static final Pattern NUMBER_LIKE = Pattern.compile("[-+.]?[0-9][0-9a-fA-FxXoOeEtTzZ_.,:+ -]*");

    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();

    @Override
    public String single(Tree.Keys profile) {
        out.setLength(0);
        keys(profile.entries(), "", true);
        return out.toString();
    }

    @Override
    public String begin() {
        return "profiles:";
    }

    @Override
    public String item(Tree.Keys profile, boolean first) {
        out.setLength(0);
        out.append(first ? "\n" : "").append(STEP).append("- ");
        keys(profile.entries(), STEP + STEP, false);
        return out.toString();
    }

    @Override
    public String end(boolean empty) {
        return empty ? " []\n" : "";
    }

    /** @param indented whether the first line is still to be indented */
    private void keys(List<Entry> entries, String indent, boolean indented) {
        boolean pad = indented;
        for (Entry entry : entries) {
            out.append(pad ? indent : "");
            pad = true;
            text(entry.key(), indent, false);
            out.append(':');
            under(entry.value(), indent);
        }
    }

    private void under(Tree value, String indent) {
        switch (value) {
            case Tree.Keys keys
            when !keys.entries().isEmpty() -> {
                out.append('\n');
                keys(keys.entries(), indent + STEP, true);
            }
            case Tree.Items items
            when !items.items().isEmpty() -> {
                out.append('\n');
                items(items.items(), indent + STEP, true);
            }
            case Tree.Keys none -> out.append(" {}\n");
            case Tree.Items none -> out.append(" []\n");
            case Tree.Words words -> {
                out.append(' ');
                text(words.text(), indent, true);
                out.append('\n');
            }
            case Tree.Flag flag -> out.append(' ').append(flag.value()).append('\n');
        }
    }

    private void items(List<Tree> items, String indent, boolean indented) {
        boolean pad = indented;
        for (Tree item : items) {
            out.append(pad ? indent : "");
            pad = true;
            out.append('-');
            switch (item) {
                case Tree.Keys keys
                when !keys.entries().isEmpty() -> {
                    out.append(' ');
                    keys(keys.entries(), indent + STEP, false);
                }
                case Tree.Items inner
                when !inner.items().isEmpty() -> {
                    out.append(' ');
                    items(inner.items(), indent + STEP, false);
                }
                case Tree.Keys none -> under(none, indent);
                case Tree.Items none -> under(none, indent);
                case Tree.Words words -> under(words, indent);
                case Tree.Flag flag -> under(flag, indent);
            }
        }
    }

    private void text(String text, String indent, boolean value) {
        boolean visible = text.codePoints().noneMatch(Escapes::isOdd);
        if (visible && value && text.length() > WIDTH && isFoldable(text)) {
            folded(text, indent + STEP);
        } else if (text.length() > Escapes.LINE && value) {
            Escapes.quoteInLines(out, text, indent + STEP);
        } else if (visible && isPlain(text)) {
            out.append(text);
        } else {
            Escapes.quote(out, text, Escapes.Form.YAML);
        }
    }

    /** Single blanks between words: then a line end means one of them, and none is lost. */
    private static boolean isFoldable(String text) {
        return !text.startsWith(" ") && !text.endsWith(" ") && !text.contains("  ") && !hasLongWord(text);
    }

    private static boolean hasLongWord(String text) {
        int last = -1;
        while (last < text.length()) {
            int next = text.indexOf(' ', last + 1);
            int end = next < 0 ? text.length() : next;
            if (end - last > Escapes.LINE) {
                return true;
            }
            last = end;
        }
        return false;
    }

    private void folded(String text, String indent) {
        out.append(">-");
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            out.append('\n').append(indent).append(text, start, end);
            start = end + 1;
        }
    }

    private static int lineEnd(String text, int start) {
        if (text.length() - start <= WIDTH) {
            return text.length();
        }
        int before = text.lastIndexOf(' ', start + WIDTH);
        int end = before > start ? before : text.indexOf(' ', start);
        return end < 0 ? text.length() : end;
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && (Character.isLetterOrDigit(text.codePointAt(0)) || text.charAt(0) == '(')
                && !text.endsWith(" ")
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && !RESERVED.contains(text.toLowerCase(Locale.ROOT))
                && !NUMBER_LIKE.matcher(text).matches();
    }
}
