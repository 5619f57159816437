// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarch.cli.HiddenPlace.Bytes;

/**
 * Somebody who asks not to appear is gone from whatever {@code serve --store} answers, says and logs, and from the files of its store,
 * although the same store held the person the day before.
 */
class HiddenFromVisitorsTest {
    /** Where somebody stands in the files of statements, there the person is in these, too; the talk is like that of {@code check}. */
    private static final Map<String, String> KINDS =
            Map.of("html", "rdf", "sparql", "rdf", "store", "rdf", "stored", "rdf", "talk", "report");

    private final List<HiddenPlace> places = HiddenPlace.all();

    HiddenFromVisitorsTest() throws IOException {}

    @Test
    void nothingThatIsServedOrKeptHoldsTheName(@TempDir Path folder) throws IOException, InterruptedException {
        Path store = folder.resolve("store");
        HiddenInstitute institute = HiddenInstitute.open(folder.resolve("institute"));
        Map<String, Bytes> before = everything(institute, store);
        institute.hiding(places);
        Map<String, Bytes> after = everything(institute, store);
        assertAll(places.stream()
                .flatMap(place -> before.keySet().stream().map(kind -> () -> {
                    boolean there = place.outputs().contains(KINDS.getOrDefault(kind, kind));
                    assertTrue(
                            !there || place.isTracedIn(requireNonNull(before.get(kind))),
                            () -> place + " was not in " + kind);
                    assertFalse(place.isTracedIn(requireNonNull(after.get(kind))), () -> place + " is in " + kind);
                })));
        for (String kind : List.of("html", "rdf", "sparql", "store", "stored")) {
            assertTrue(requireNonNull(after.get(kind)).hold("ada-quill"), kind);
        }
    }

    private Map<String, Bytes> everything(HiddenInstitute institute, Path store)
            throws IOException, InterruptedException {
        List<String> slugs = places.stream()
                .map(place -> place.who().toLowerCase(Locale.ROOT).replace(' ', '-'))
                .toList();
        Visit visit;
        try (var serving = Serving.of(institute.folder(), store)) {
            visit = Visit.of(serving.port(), slugs);
            visit.take("talk", serving.stop());
        }
        visit.take("store", Bytes.below(store));
        for (String format : List.of("table", "csv", "tsv", "json", "xml")) {
            visit.take("stored", institute.run("query DIR/all.rq --format " + format + " --store " + store));
        }
        visit.take("stored", institute.run("query DIR/graph.rq --store " + store));
        return visit.taken();
    }

    /** The store must not keep the only person it held. */
    @Test
    void storeIsEmptyWhenEverybodyIsHidden(@TempDir Path folder) throws IOException, InterruptedException {
        Path store = folder.resolve("store");
        Path page = Files.writeString(folder.resolve("bo-reed.yaml"), "name: Bo Reed\n");
        Files.writeString(folder.resolve("scholarch.yaml"), "base: https://data.example.org/\n");
        try (var serving = Serving.of(page, store)) {
            serving.stop();
        }
        assertTrue(Bytes.below(store).hold("bo reed"));
        Files.writeString(folder.resolve("people.yaml"), "- {name: Bo Reed, hide: true}\n");
        Command.Result result = Command.run("serve", page.toString(), "--store", store.toString());
        assertEquals(1, result.code(), "there is nobody to serve");
        Bytes kept = Bytes.below(store);
        assertFalse(kept.hold("bo reed") || kept.hold("bo-reed"));
    }
}
