// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.scholarch.problem.ProblemCode;

/** The bytes of a document as text, or why they are none. */
sealed interface PageText {

    /**
     * A text with something in it.
     *
     * @param text without byte order mark and without characters that no XML document can hold
     * @param cutInCharacter whether the bytes end inside the last character, which is left out
     */
    record Decoded(String text, boolean cutInCharacter) implements PageText {}

    /** Bytes that cannot be read: a code, the 1-based line and a sentence. */
    record Undecodable(ProblemCode code, int line, String message) implements PageText {}

    /** A text has less than one control character in so many. */
    int TOO_MANY = 20;

    /** Decodes once. UTF-8 only: any other reading of the bytes would be a guess. */
    static PageText decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new Undecodable(ProblemCode.PAGE_ENCODING, 1, "The text is UTF-16, not UTF-8.");
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
            return new Undecodable(ProblemCode.PAGE_BINARY, 1, "The file is a PDF document, not a text.");
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        int controls = Controls.count(bytes);
        int most = bytes.length / TOO_MANY;
        int zero = controls == 0 ? -1 : indexOfZero(bytes);
        if (zero >= 0) {
            return new Undecodable(ProblemCode.PAGE_BINARY, lineAt(bytes, zero), "The file holds zero bytes.");
        }
        if (text.indexOf('\uFFFD') < 0) {
            return readable(text, controls, controls > most, false);
        }
        int whole = wellFormed(bytes, start);
        if (whole < 0) {
            return malformed(bytes, -whole - 1, controls > most);
        }
        boolean cut = whole < bytes.length;
        return readable(cut ? text.substring(0, text.length() - 1) : text, controls, controls > most, cut);
    }

    private static PageText malformed(byte[] bytes, int at, boolean binary) {
        int line = lineAt(bytes, at);
        if (binary) {
            return new Undecodable(ProblemCode.PAGE_BINARY, line, "The file is not a text.");
        }
        String found = String.format(Locale.ROOT, "%02X", bytes[at] & 0xFF);
        return new Undecodable(
                ProblemCode.PAGE_ENCODING,
                line,
                "Line " + line + " has the byte " + found + ", which is no UTF-8 there.");
    }

    private static PageText readable(String text, int controls, boolean binary, boolean cut) {
        if (isBlank(text)) {
            return new Undecodable(ProblemCode.PAGE_EMPTY, 1, "The file has no text.");
        }
        if (binary) {
            return new Undecodable(ProblemCode.PAGE_BINARY, 1, "The file is mostly control characters.");
        }
        boolean clean = controls == 0 && text.indexOf('\uFFFE') < 0 && text.indexOf('\uFFFF') < 0;
        return new Decoded(clean ? text : Controls.without(text), cut);
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Characters.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The number of well-formed bytes counted from the front of the array, or {@code -1 - offset} of the first bad byte. */
    private static int wellFormed(byte[] bytes, int start) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            var result = decoder.decode(in, out, false);
            if (result.isError()) {
                return -1 - in.position();
            }
            if (result.isUnderflow()) {
                return in.position();
            }
            out.clear();
        }
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /** The place of the first zero byte; -1 when there is none. */
    private static int indexOfZero(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int lineAt(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            boolean loneCr = bytes[i] == '\r' && bytes[i + 1] != '\n';
            if (bytes[i] == '\n' || loneCr) {
                line++;
            }
        }
        return line;
    }
}
