// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RenderedCacheTest {
    private final RenderedCache cache = new RenderedCache(100);
    private int rendered;

    @Test
    void answerIsRenderedOncePerVersion() {
        get("a", 1, 10);
        get("a", 1, 10);
        assertEquals(1, rendered);
        get("a", 2, 10);
        assertEquals(2, rendered);
    }

    @Test
    void leastRecentlyUsedAnswerGoesFirst() {
        for (String key : new String[] {"a", "b", "c", "d", "e"}) {
            get(key, 1, 20);
        }
        get("a", 1, 20);
        get("f", 1, 20);
        assertEquals(6, rendered);
        get("a", 1, 20);
        assertEquals(6, rendered);
        get("b", 1, 20);
        assertEquals(7, rendered);
    }

    @Test
    void answerThatWouldPushOutTheOthersIsNotKept() {
        get("a", 1, 20);
        get("huge", 1, 90);
        get("huge", 1, 90);
        get("a", 1, 20);
        assertEquals(3, rendered);
    }

    @Test
    void whatIsNotThereIsNotKept() {
        cache.get("a", 1, Optional::empty);
        get("a", 1, 1);
        assertEquals(1, rendered);
    }

    private void get(String key, long version, int size) {
        cache.get(key, version, () -> {
            rendered++;
            return Optional.of(Answer.of(200, "text/plain", new byte[size]));
        });
    }
}
