// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Canonical N-Triples lines in one array of bytes, so that a record of a thousand statements makes no thousand strings. */
final class NTriplesLines {
    private static final String HEX = "0123456789ABCDEF";

    private byte[] bytes = new byte[1 << 16];
    private int size;
    /** Begin in the high half, end in the low one. */
    private long[] lines = new long[512];

    private int count;

    void add(Triple triple) {
        long start = size;
        term(triple.getSubject());
        ascii(" ");
        term(triple.getPredicate());
        ascii(" ");
        term(triple.getObject());
        ascii(" .\n");
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, 2 * count);
        }
        lines[count++] = start << 32 | size;
    }

    /** Gives the lines to a digest, in the order of their bytes. */
    MessageDigest sortedInto(MessageDigest digest) {
        Long[] sorted = new Long[count];
        Arrays.setAll(sorted, i -> lines[i]);
        Arrays.sort(sorted, this::compare);
        for (long line : sorted) {
            digest.update(bytes, begin(line), (int) line - begin(line));
        }
        return digest;
    }

    private int compare(long one, long other) {
        return Arrays.compareUnsigned(bytes, begin(one), (int) one, bytes, begin(other), (int) other);
    }

    private static int begin(long line) {
        return (int) (line >>> 32);
    }

    private void term(Node node) {
        if (node.isURI()) {
            ascii("<");
            text(node.getURI(), false);
            ascii(">");
        } else if (node.isLiteral()) {
            literal(node);
        } else {
            throw new IllegalArgumentException("A record has no node like " + node);
        }
    }

    private void literal(Node node) {
        ascii("\"");
        text(node.getLiteralLexicalForm(), true);
        ascii("\"");
        if (!node.getLiteralLanguage().isEmpty()) {
            ascii("@");
            text(node.getLiteralLanguage(), false);
        } else if (!node.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
            ascii("^^<");
            text(node.getLiteralDatatypeURI(), false);
            ascii(">");
        }
    }

    private void text(String text, boolean escaped) {
        reserve(6 * text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x7F) {
                i = beyondAscii(text, i);
            } else if (escaped && (c < ' ' || c == '"' || c == '\\')) {
                escape(c);
            } else {
                bytes[size++] = (byte) c;
            }
        }
    }

    /** Writes the character at a place, and its second half if it has one; the place of its last half. */
    private int beyondAscii(String text, int place) {
        char c = text.charAt(place);
        if (c == 0x7F) {
            escape(c);
            return place;
        }
        int last = Character.isHighSurrogate(c) && place + 1 < text.length() ? place + 1 : place;
        byte[] encoded = text.substring(place, last + 1).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
        return last;
    }

    private void escape(char c) {
        switch (c) {
            case '\b' -> ascii("\\b");
            case '\t' -> ascii("\\t");
            case '\n' -> ascii("\\n");
            case '\f' -> ascii("\\f");
            case '\r' -> ascii("\\r");
            case '"' -> ascii("\\\"");
            case '\\' -> ascii("\\\\");
            default -> ascii("\\u00" + HEX.charAt(c >> 4) + HEX.charAt(c & 15));
        }
    }

    private void ascii(String text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
