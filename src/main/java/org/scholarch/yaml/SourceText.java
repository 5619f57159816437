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

    /** JSON is YAML too, except for tabs: then, or when the name says so, it is read as what it is. */
    boolean isJson() {
        String start = text.stripLeading();
        boolean braces = start.startsWith("{") || start.startsWith("[");
        return file.toLowerCase(Locale.ROOT).endsWith(".json") || (braces && text.indexOf('\t') >= 0);
    }
}
