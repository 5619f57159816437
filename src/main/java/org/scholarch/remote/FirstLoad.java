// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.Run;

/**
 * The first run on a store that is empty. A small one happens in memory; one that grows larger is built in a folder by the bulk
 * loader of the embedded store and sent from there, so that it takes no more memory than a small one.
 */
final class FirstLoad implements Run {
    /** How many statements are kept in memory, unless told otherwise. */
    static final long MOST = 200_000;

    private final Publication publication;
    private final long most;
    private final Supplier<Run> small;
    private final InstantSource clock;
    private final Runnable over;
    private final Map<String, Graph> held = new LinkedHashMap<>();
    private final Map<String, String> notes = new LinkedHashMap<>();
    private long statements;
    private @Nullable Run run;
    private @Nullable EmbeddedStore built;
    private @Nullable Path folder;
    private boolean forgetting;
    private boolean closed;

    /**
     * Begins it.
     *
     * @param small begins a run in memory
     * @param over told when it is closed
     */
    FirstLoad(Publication publication, Supplier<Run> small, InstantSource clock, Runnable over) {
        this.publication = publication;
        this.most = publication.inMemory();
        this.small = small;
        this.clock = clock;
        this.over = over;
    }

    @Override
    public void put(String graph, Graph content) {
        Run begun = run;
        if (begun != null) {
            begun.put(graph, content);
            publication.renew();
            return;
        }
        require(graph);
        held.put(graph, content);
        statements += content.size();
        if (statements > most) {
            publication.start(Set.of());
            replay(build());
        }
    }

    @Override
    public void remove(String graph) {
        // There was nothing before this run.
        if (run == null) {
            require(graph);
        } else {
            run.remove(graph);
        }
    }

    @Override
    public void survivors(Map<String, String> survivors) {
        // Nothing that was described before is gone.
    }

    @Override
    public void forget() {
        forgetting = true;
    }

    @Override
    public void note(String key, String value) {
        notes.put(key, value);
    }

    @Override
    public int commit() {
        if (closed) {
            throw new IllegalStateException("The run is over.");
        }
        Run begun = run == null ? replay(small.get()) : run;
        if (forgetting) {
            begun.forget();
        }
        notes.forEach(begun::note);
        int changed = begun.commit();
        EmbeddedStore whole = built;
        if (whole != null && changed > 0) {
            Txn.executeRead(whole.dataset(), () -> publication.send(new Changes.Full(whole.dataset())));
        }
        return changed;
    }

    private void require(String graph) {
        if (closed || held.containsKey(graph)) {
            throw new IllegalStateException(closed ? "The run is over." : graph + " comes twice in one run.");
        }
    }

    private Run replay(Run begun) {
        run = begun;
        held.forEach((graph, content) -> {
            begun.put(graph, content);
            publication.renew();
        });
        held.clear();
        return begun;
    }

    private Run build() {
        try {
            Path made = Files.createTempDirectory("scholarch-first");
            folder = made;
            EmbeddedStore store = EmbeddedStore.at(made);
            built = store;
            store.claim(publication.base());
            return store.begin(clock);
        } catch (IOException e) {
            throw ScratchFile.unwritable(e);
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (run != null) {
                run.close();
            }
            if (built != null) {
                built.close();
            }
            if (folder != null) {
                delete(folder);
            }
        } finally {
            publication.close();
            over.run();
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            throw ScratchFile.unwritable(e);
        }
    }
}
