// SPDX-License-Identifier: Apache-2.0
package org.scholarch.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LongMapTest {

    @Property(tries = 200)
    void keysHaveNumbersInTheOrderInWhichTheyCame(@ForAll("keys") List<Long> keys, @ForAll("keys") List<Long> asked) {
        LongMap map = new LongMap();
        keys.forEach(map::number);
        List<Long> inOrder = new ArrayList<>(new LinkedHashSet<>(keys));

        assertEquals(inOrder.size(), map.size());
        for (int i = 0; i < inOrder.size(); i++) {
            assertEquals(i, map.find(inOrder.get(i)));
            assertEquals(i, map.number(inOrder.get(i)));
            assertEquals(inOrder.get(i), map.key(i));
        }
        asked.forEach(key -> assertEquals(inOrder.indexOf(key), map.find(key)));
    }

    /** Those near each other, as a database gives them, and any others. */
    @Provide
    Arbitrary<List<Long>> keys() {
        return Arbitraries.oneOf(Arbitraries.longs().between(0, 500), Arbitraries.longs())
                .list()
                .ofMaxSize(300);
    }
}
