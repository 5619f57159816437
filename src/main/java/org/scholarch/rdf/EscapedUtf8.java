// SPDX-License-Identifier: Apache-2.0
package org.scholarch.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Text on its way to a stream, in UTF-8 and with the escapes of N-Triples and N-Quads. Whatever the text holds, the escaped form
 * has neither a line end nor an unescaped delimiter in it. A surrogate without its partner becomes U+FFFD: UTF-8 cannot hold it.
 */
final class EscapedUtf8 {
    /** The bytes of a hexadecimal escape; no character takes more. */
    static final int LONGEST = 6;

    private static final int REPLACEMENT = 0xFFFD;
    /** What stands for each ASCII character: itself or its escape. */
    private static final byte[][] IN_LITERAL = inLiteral();

    private static final byte[][] IN_IRI = inIri();

    private final OutputStream out;
    private final byte[] bytes;
    private int size;

    /**
     * Text for a stream.
     *
     * @param room how many bytes are gathered before they are handed on; {@value #LONGEST} at least
     */
    EscapedUtf8(OutputStream out, int room) {
        this.out = out;
        this.bytes = new byte[room];
    }

    void literal(String text) throws IOException {
        escaped(text, IN_LITERAL);
    }

    void iri(String text) throws IOException {
        escaped(text, IN_IRI);
    }

    /** One ASCII character as it is. */
    void raw(char c) throws IOException {
        reserve(1);
        bytes[size++] = (byte) c;
    }

    /** Bytes as they are. */
    void raw(byte[] encoded) throws IOException {
        reserve(encoded.length);
        if (encoded.length > bytes.length) {
            out.write(encoded);
        } else {
            System.arraycopy(encoded, 0, bytes, size, encoded.length);
            size += encoded.length;
        }
    }

    /** Hands all to the stream and flushes it. */
    void flush() throws IOException {
        empty();
        out.flush();
    }

    private void escaped(String text, byte[][] forms) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            reserve(LONGEST);
            char c = text.charAt(i);
            if (c >= 128) {
                i += encode(text, i);
            } else if (forms[c].length == 1) {
                bytes[size++] = (byte) c;
            } else {
                raw(forms[c]);
            }
        }
    }

    /** Encodes the character at an index; answers by how many chars it is longer than one. */
    private int encode(String text, int index) {
        int c = text.codePointAt(index);
        if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | (c >> 6));
        } else if (c < 0x10000) {
            c = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c;
            bytes[size++] = (byte) (0xE0 | (c >> 12));
            bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        } else {
            bytes[size++] = (byte) (0xF0 | (c >> 18));
            bytes[size++] = (byte) (0x80 | ((c >> 12) & 0x3F));
            bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        }
        bytes[size++] = (byte) (0x80 | (c & 0x3F));
        return Character.charCount(c) - 1;
    }

    /** Hands on what is there when the next bytes would not fit beside it. */
    private void reserve(int room) throws IOException {
        if (room > bytes.length - size) {
            empty();
        }
    }

    private void empty() throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }

    private static byte[][] inLiteral() {
        byte[][] forms = new byte[128][];
        for (int c = 0; c < 128; c++) {
            forms[c] = c < ' ' || c == 127 ? hexadecimal(c) : ascii(Character.toString(c));
        }
        String escaped = "\b\t\n\f\r\"\\";
        String letters = "btnfr\"\\";
        for (int i = 0; i < escaped.length(); i++) {
            forms[escaped.charAt(i)] = ascii("\\" + letters.charAt(i));
        }
        return forms;
    }

    private static byte[][] inIri() {
        byte[][] forms = new byte[128][];
        for (int c = 0; c < 128; c++) {
            forms[c] = c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0 ? hexadecimal(c) : ascii(Character.toString(c));
        }
        return forms;
    }

    private static byte[] hexadecimal(int c) {
        return ascii("\\u" + HexFormat.of().withUpperCase().toHexDigits((char) c));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
