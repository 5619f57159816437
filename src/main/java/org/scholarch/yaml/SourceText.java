// SPDX-License-Identifier: Apache-2.0
package org.scholarch.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.scholarch.problem.Location;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The text of a file, without a byte order mark.
 *
 * @param file the file as the user named it
 */
record SourceText(String file, String text) {
    private static final int LARGEST = 16 << 20;

    /** The scanner of YAML looks ahead to the end of a line, at a cost that grows with the square of its length. */
    private static final int LONGEST_LINE = 1 << 16;

    /** @throws Unreadable when it is too large, or not text */
    static SourceText of(String file, byte[] bytes) throws Unreadable {
        if (bytes.length > LARGEST) {
            throw new Unreadable(Location.of(file), "the file is larger than 16 MiB");
        }
        var decoded = CharBuffer.allocate(bytes.length);
        boolean broken = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes), decoded, true)
                .isError();
        String all = decoded.flip().toString();
        String text = all.startsWith("\uFEFF") ? all.substring(1) : all;
        int printable = printable(text);
        if (broken || printable < text.length()) {
            Location at = new Places(file, text).afterUnits(printable);
            throw new Unreadable(at, "a character is no UTF-8 or cannot be printed");
        }
        return new SourceText(file, text);
    }

    private static int printable(String text) {
        int end = 0;
        while (end < text.length() && StreamReader.isPrintable(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** @throws Unreadable when a line is longer than YAML's are read */
    void checkLines() throws Unreadable {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
            if (end && i - start > LONGEST_LINE) {
                throw new Unreadable(new Places(file, text).afterUnits(start), "a line is longer than 64 KiB");
            }
            if (end) {
                start = i + 1;
            }
        }
    }

    /** JSON is YAML too, except for tabs: then, or when the name says so, it is read as what it is. */
    boolean isJson() {
        String start = text.stripLeading();
        boolean braces = start.startsWith("{") || start.startsWith("[");
        return file.toLowerCase(Locale.ROOT).endsWith(".json") || (braces && text.indexOf('\t') >= 0);
    }
}
