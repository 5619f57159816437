// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholarch.identity.PageIdentities;
import org.scholarch.identity.SeenPage;
import org.scholarch.memory.DamagedMemoryException;
import org.scholarch.memory.Memory;

/** What is known of the last run: all of what counts, or nothing. */
final class Recollection {
    /** Of no run. */
    static final Recollection NONE = new Recollection(null, null);

    private final @Nullable Memory memory;
    private final @Nullable LastRun last;
    private final Map<String, LastRun.Document> documents = new HashMap<>();
    private final Map<String, LastRun.Person> people = new HashMap<>();

    private Recollection(@Nullable Memory memory, @Nullable LastRun last) {
        this.memory = memory;
        this.last = last;
        if (last != null) {
            last.documents().forEach(it -> documents.put(it.print(), it));
            last.people().forEach(it -> people.put(it.slug(), it));
        }
    }

    /** Of a run that left the store as it is. */
    static Recollection of(Memory memory, LastRun last) {
        return new Recollection(memory, last);
    }

    boolean isEmpty() {
        return last == null;
    }

    /** The last run; fails when there is none. */
    LastRun run() {
        if (last == null) {
            throw new IllegalStateException("there is no last run");
        }
        return last;
    }

    /** A document that is the same as it was. */
    Optional<LastRun.Document> document(String print) {
        return Optional.ofNullable(documents.get(print));
    }

    /** Somebody who was published. */
    Optional<LastRun.Person> person(String slug) {
        return Optional.ofNullable(people.get(slug));
    }

    /** The slugs of everybody who was published. */
    Set<String> slugs() {
        return people.keySet();
    }

    SeenPage seen(LastRun.Person person) {
        return memory().value(person.page().seen(), SeenPage.class);
    }

    PageIdentities known(LastRun.Person person) {
        return memory().value(person.page().known(), PageIdentities.class);
    }

    LastRun.Listing listing(LastRun.Person person) {
        return memory().value(person.page().listing(), LastRun.Listing.class);
    }

    /**
     * The records that are of no page, by their names.
     *
     * @throws DamagedMemoryException as all that reads what was kept
     */
    Map<String, LastRun.Entry> computed() {
        if (last == null) {
            return Map.of();
        }
        List<LastRun.Entry> entries =
                memory().value(last.computed(), LastRun.Computed.class).records();
        Map<String, LastRun.Entry> computed = new HashMap<>();
        entries.forEach(it -> computed.put(it.graph(), it));
        last.restated().forEach(it -> computed.computeIfPresent(it, (graph, entry) -> new LastRun.Entry(graph, "", 0)));
        return computed;
    }

    private Memory memory() {
        if (memory == null) {
            throw new IllegalStateException("there is no last run");
        }
        return memory;
    }
}
