// SPDX-License-Identifier: Apache-2.0
package org.scholarch.jsonld;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes texts as JSON strings; most of them hold nothing to escape and are copied as they are encoded. */
final class JsonText {
    /** By byte: whether a text that holds it is looked at character by character. */
    private static final boolean[] SUSPICIOUS = suspicious();

    /** Writes a text, with U+FFFD in the place of unpaired surrogates. */
    static void write(JsonGenerator json, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        for (byte b : utf8) {
            if (SUSPICIOUS[b & 0xFF]) {
                json.writeString(wellFormed(text));
                return;
            }
        }
        json.writeRawUTF8String(utf8, 0, utf8.length);
    }

    /** The text with U+FFFD for each surrogate that has no partner: UTF-8 cannot hold it. */
    static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return repaired(text);
            }
        }
        return text;
    }

    private static String repaired(String text) {
        var repaired = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(repaired::appendCodePoint);
        return repaired.toString();
    }

    private static boolean[] suspicious() {
        boolean[] suspicious = new boolean[256];
        for (int control = 0; control < ' '; control++) {
            suspicious[control] = true;
        }
        suspicious['"'] = true;
        suspicious['\\'] = true;
        suspicious['<'] = true;
        // What an unpaired surrogate is encoded as.
        suspicious['?'] = true;
        // The first byte of the line separators, and of dashes and quotation marks.
        suspicious[0xE2] = true;
        return suspicious;
    }

    private JsonText() {}
}
