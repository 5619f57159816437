// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Looking at eight bytes at once finds what looking at each does. */
class ControlsProperties {
    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.bytes().between((byte) 32, (byte) 126)),
                        Tuple.of(2, Arbitraries.bytes()),
                        Tuple.of(1, Arbitraries.of((byte) 0, (byte) 31, (byte) 9, (byte) 10, (byte) 13)))
                .array(byte[].class)
                .ofMaxSize(60);
    }

    @Property(tries = 2000)
    void controlsAreCounted(@ForAll("bytes") byte[] bytes) {
        long each = IntStream.range(0, bytes.length)
                .map(i -> bytes[i])
                .filter(b -> b >= 0 && b < 32 && "\n\r\t".indexOf(b) < 0)
                .count();
        assertEquals(each, Controls.count(bytes));
    }
}
