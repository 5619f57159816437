// SPDX-License-Identifier: Apache-2.0
package org.scholarch.memory;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes what a {@link ByteWriter} wrote. Runs off the end of what it did not. */
final class ByteReader {
    private final List<String> texts = new ArrayList<>();
    private final byte[] bytes;
    private int at;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    long number() {
        long number = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            number |= (next & 0x7FL) << shift;
            shift += 7;
        } while (next < 0);
        return number;
    }

    /** A number of things, of which each takes a byte or none. */
    int size() {
        long size = number();
        if (size < 0 || size > bytes.length) {
            throw new DamagedMemoryException("what was kept has " + size + " parts");
        }
        return (int) size;
    }

    String text() {
        int number = size();
        if (number > 0) {
            return texts.get(number - 1);
        }
        boolean whole = number() == 0;
        int length = size();
        String text = whole
                ? new String(bytes, at, length, StandardCharsets.UTF_8)
                : ByteBuffer.wrap(bytes, at, length).asCharBuffer().toString();
        at += length;
        texts.add(text);
        return text;
    }
}
