// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts one behind the other in large arrays, up to four billion bytes. Before each stands its length in characters, doubled, and one more
 * when a character takes two bytes; whatever goes in comes out, halves of surrogate pairs, too.
 */
final class TextHeap {
    /** So many bytes are in one array, as a power of two; an array of one longer text is longer. */
    private static final int SEGMENT_BITS = 16;

    private static final int SEGMENT = 1 << SEGMENT_BITS;
    private static final int LENGTH_BYTES = 4;

    private byte[][] segments = new byte[16][];
    private int count;
    /** Where the last array is free. */
    private int free = SEGMENT;

    /** Keeps a text; answers where it is. */
    int add(String text) {
        boolean wide = isWide(text);
        int bytes = LENGTH_BYTES + (wide ? text.length() * 2 : text.length());
        if (free + bytes > SEGMENT) {
            if (count == segments.length) {
                segments = Arrays.copyOf(segments, count * 2);
            }
            segments[count++] = new byte[Math.max(SEGMENT, bytes)];
            free = 0;
        }
        byte[] segment = segments[count - 1];
        int at = free;
        put(segment, at, text.length() * 2 + (wide ? 1 : 0));
        int to = at + LENGTH_BYTES;
        for (int i = 0; i < text.length(); i++) {
            if (wide) {
                segment[to++] = (byte) (text.charAt(i) >> 8);
            }
            segment[to++] = (byte) text.charAt(i);
        }
        free = to;
        return ((count - 1) << SEGMENT_BITS) | at;
    }

    String get(int place) {
        byte[] segment = segments[place >>> SEGMENT_BITS];
        int at = place & (SEGMENT - 1);
        int length = length(segment, at);
        if ((length & 1) == 0) {
            return new String(segment, at + LENGTH_BYTES, length / 2, StandardCharsets.ISO_8859_1);
        }
        char[] text = new char[length / 2];
        for (int i = 0; i < text.length; i++) {
            text[i] = wide(segment, at + LENGTH_BYTES + 2 * i);
        }
        return new String(text);
    }

    /** Whether that text is at a place. */
    boolean is(int place, String text) {
        byte[] segment = segments[place >>> SEGMENT_BITS];
        int at = place & (SEGMENT - 1);
        int length = length(segment, at);
        if (length / 2 != text.length()) {
            return false;
        }
        at += LENGTH_BYTES;
        for (int i = 0; i < text.length(); i++) {
            char there = (length & 1) == 0 ? (char) (segment[at + i] & 0xff) : wide(segment, at + 2 * i);
            if (there != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWide(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xff) {
                return true;
            }
        }
        return false;
    }

    private static void put(byte[] segment, int at, int length) {
        for (int i = 0; i < LENGTH_BYTES; i++) {
            segment[at + i] = (byte) (length >>> (8 * i));
        }
    }

    private static int length(byte[] segment, int at) {
        int length = 0;
        for (int i = 0; i < LENGTH_BYTES; i++) {
            length |= (segment[at + i] & 0xff) << (8 * i);
        }
        return length;
    }

    private static char wide(byte[] segment, int at) {
        return (char) ((segment[at] & 0xff) << 8 | (segment[at + 1] & 0xff));
    }
}
