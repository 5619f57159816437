// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps rendered answers until the store changes, the least recently used going first. */
final class RenderedCache {
    private final long capacity;
    private final Map<String, Answer> answers = new LinkedHashMap<>(64, 0.75f, true);
    private long size;
    private long version = -1;

    /** @param capacity most bytes of bodies kept */
    RenderedCache(long capacity) {
        this.capacity = capacity;
    }

    /**
     * The answer kept under a key, or else the one that {@code renderer} gives.
     *
     * @param storeVersion version of the store, read before rendering, so that an answer never counts as newer than it is
     */
    Optional<Answer> get(String key, long storeVersion, Supplier<Optional<Answer>> renderer) {
        synchronized (this) {
            if (storeVersion != version) {
                answers.clear();
                size = 0;
                version = storeVersion;
            }
            Answer kept = answers.get(key);
            if (kept != null) {
                return Optional.of(kept);
            }
        }
        Optional<Answer> rendered = renderer.get();
        rendered.ifPresent(answer -> keep(key, storeVersion, answer));
        return rendered;
    }

    private synchronized void keep(String key, long storeVersion, Answer answer) {
        if (storeVersion != version || answer.body().length > capacity / 4) {
            return;
        }
        Answer before = answers.put(key, answer);
        size += answer.body().length - (before == null ? 0 : before.body().length);
        Iterator<Answer> oldest = answers.values().iterator();
        while (size > capacity && oldest.hasNext()) {
            size -= oldest.next().body().length;
            oldest.remove();
        }
    }
}
