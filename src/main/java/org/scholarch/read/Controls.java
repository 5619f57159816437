// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Control characters other than line ends and tabs: a text has few of them, and an XML document none. */
final class Controls {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHEST = 0x8080_8080_8080_8080L;

    private Controls() {}

    /** How many there are in bytes of ASCII or of an encoding that contains it. */
    static int count(byte[] bytes) {
        int count = 0;
        int at = 0;
        while (at < bytes.length) {
            if (at + Long.BYTES <= bytes.length && hasNone((long) EIGHT.get(bytes, at))) {
                at += Long.BYTES;
            } else {
                count += isControl(bytes[at]) ? 1 : 0;
                at++;
            }
        }
        return count;
    }

    /** Whether none of eight bytes is below a space: only from such a one does the subtraction borrow from the highest bit. */
    private static boolean hasNone(long eight) {
        return (eight - ' ' * ONES & ~eight & HIGHEST) == 0;
    }

    private static boolean isControl(int c) {
        return c >= 0 && c < ' ' && c != '\n' && c != '\r' && c != '\t';
    }

    /** The text without them and without the two code points that are no characters. */
    static String without(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isControl(c) && c < 0xFFFE) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
