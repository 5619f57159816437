// SPDX-License-Identifier: Apache-2.0
package org.scholarch.memory;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Appends numbers and texts. A text that came before takes a byte or two. */
final class ByteWriter {
    private final Map<String, Integer> texts = new HashMap<>();
    private byte[] bytes = new byte[1024];
    private int size;

    /** A number of seven bits a byte, small ones first; negative ones take ten. */
    void number(long number) {
        long rest = number;
        ensure(10);
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    void text(String text) {
        Integer before = texts.putIfAbsent(text, texts.size() + 1);
        if (before != null) {
            number(before);
            return;
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        boolean whole = new String(encoded, StandardCharsets.UTF_8).equals(text);
        byte[] kept = whole ? encoded : pairs(text);
        number(0);
        number(whole ? 0 : 1);
        number(kept.length);
        ensure(kept.length);
        System.arraycopy(kept, 0, bytes, size, kept.length);
        size += kept.length;
    }

    /** Two bytes a unit: every charset loses half of a surrogate pair that stands alone. */
    private static byte[] pairs(String text) {
        ByteBuffer pairs = ByteBuffer.allocate(text.length() * Character.BYTES);
        pairs.asCharBuffer().put(text);
        return pairs.array();
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
