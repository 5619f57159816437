// SPDX-License-Identifier: Apache-2.0
package org.scholarch.memory;

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
        // Not UTF-8, which loses half of a pair that stands alone.
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        boolean whole = new String(encoded, StandardCharsets.UTF_8).equals(text);
        byte[] kept = whole ? encoded : text.getBytes(StandardCharsets.UTF_16BE);
        number(0);
        number(whole ? 0 : 1);
        number(kept.length);
        ensure(kept.length);
        System.arraycopy(kept, 0, bytes, size, kept.length);
        size += kept.length;
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
