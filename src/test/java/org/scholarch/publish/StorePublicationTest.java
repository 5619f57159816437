// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarch.config.Configuration;
import org.scholarch.config.ConfigurationReader;
import org.scholarch.config.CurationReader;
import org.scholarch.problem.ScholarchException;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.store.Change;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.Lookup;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Minter;

class StorePublicationTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");
    private static final Minter MINTER = Runs.MINTER;

    @TempDir
    Path pages = Path.of("");

    private final EmbeddedStore store = EmbeddedStore.inMemory();

    @BeforeEach
    void writeThreePages() throws IOException {
        write("ada-quill", "Ada Quill", "Tides of the northern lakes", "Bo Reed");
        write("bo-reed", "Bo Reed", "Sediments and what they tell");
        write("cleo-marsh", "Cleo Marsh", "A history of small harbours");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void secondRunWithoutAnyChangeReadsNothingAndWritesNothing() {
        assertTrue(publish(MONDAY).changed() > 0);
        long version = store.version();
        StorePublication.Result second = publish(TUESDAY);
        assertEquals(new StorePublication.Result(Optional.empty(), 0, 0), second);
        assertEquals(version, store.version());
    }

    @Test
    void onlyTheRecordOfTheChangedPageChanges() throws IOException {
        publish(MONDAY);
        long before = store.lastChange();
        write("cleo-marsh", "Cleo Marsh", "A history of large harbours");
        assertEquals(1, publish(TUESDAY).changed());
        Change change = store.changes(before, 10).get(0);
        assertEquals(MINTER.graph("person", "cleo-marsh"), change.graph());
        assertEquals(Change.Kind.UPDATED, change.kind());
        assertEquals(TUESDAY, found("person/cleo-marsh").modified());
        assertEquals(MONDAY, found("person/ada-quill").modified());
    }

    @Test
    void oneMoreAuthorChangesThePageAndTheCollaborations() throws IOException {
        publish(MONDAY);
        long before = store.lastChange();
        write("bo-reed", "Bo Reed", "Sediments and what they tell", "Cleo Marsh");
        publish(TUESDAY);
        Set<String> kinds = store.changes(before, 10).stream()
                .map(change -> change.graph().substring(MINTER.base().length()))
                .map(graph -> graph.replaceFirst("(collaborations/)[0-9a-f]{3}$", "$1…"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("graph/person/bo-reed", "graph/collaborations/…"), kinds);
        assertEquals(TUESDAY, found("collaboration/bo-reed/cleo-marsh").modified());
    }

    @Test
    void removedPageLeavesATombstone() throws IOException {
        publish(MONDAY);
        Files.delete(pages.resolve("cleo-marsh.yaml"));
        publish(TUESDAY);
        var gone = assertInstanceOf(Lookup.Gone.class, store.find(MINTER.person("cleo-marsh")));
        assertEquals(TUESDAY, gone.since());
        assertEquals(Optional.empty(), gone.survivor());
    }

    @Test
    void mergedPersonLeadsToTheSurvivor() throws IOException {
        write("cleo-marsh", "Cleo Marsh", "A history of small harbours", "B. Quennell-Reed");
        publish(MONDAY);
        found("person/b-quennell-reed");
        Files.writeString(pages.resolve("people.yaml"), "- {slug: bo-reed, same: [B. Quennell-Reed]}\n");
        publish(TUESDAY);
        var gone = assertInstanceOf(Lookup.Gone.class, store.find(MINTER.person("b-quennell-reed")));
        assertEquals(Optional.of(MINTER.person("bo-reed")), gone.survivor());
    }

    @Test
    void pageThatCannotBeReadTodayStaysAsItWas() throws IOException {
        Path text = pages.resolve("suryanti.txt");
        Files.copy(Path.of("data/profiles/suryanti.txt"), text);
        publish(MONDAY);
        Files.writeString(text, "Nothing to see here.\n");
        StorePublication.Result result = publish(TUESDAY);
        assertTrue(result.failed());
        assertEquals(1, result.kept());
        found("person/suryanti");
        assertEquals(
                MONDAY,
                store.record(MINTER.graph("person", "suryanti")).orElseThrow().modified());
        Files.delete(text);
        publish(TUESDAY);
        assertInstanceOf(Lookup.Gone.class, store.find(MINTER.person("suryanti")));
    }

    @Test
    void fileThatSpeaksOfNobodyKnowsWhomKeepsEverybody() throws IOException {
        publish(MONDAY);
        Files.writeString(pages.resolve("cleo-marsh.yaml"), "name: [\n");
        assertEquals(1, publish(TUESDAY).kept());
        found("person/cleo-marsh");
    }

    @Test
    void hiddenPersonIsForgottenWithAllThatWasKept() throws IOException {
        publish(MONDAY);
        Files.writeString(pages.resolve("people.yaml"), "- {name: Bo Reed, slug: bo-reed, hide: true}\n");
        publish(TUESDAY);
        assertInstanceOf(Lookup.Gone.class, store.find(MINTER.person("bo-reed")));
        assertEquals(store.lastChange(), store.floor());
        List<String> said = new ArrayList<>();
        store.dataset().executeRead(() -> store.dataset().find().forEachRemaining(quad -> said.add(quad.toString())));
        assertFalse(said.isEmpty());
        assertEquals(
                List.of(),
                said.stream()
                        .filter(it -> it.toLowerCase(Locale.ROOT).contains("reed"))
                        .toList());
    }

    @Test
    void unreadablePageOfSomebodyHiddenIsNotKept() throws IOException {
        publish(MONDAY);
        Files.writeString(pages.resolve("bo-reed.yaml"), "name: [\n");
        Files.writeString(pages.resolve("people.yaml"), "- {name: Bo Reed, slug: bo-reed, hide: true}\n");
        assertEquals(0, publish(TUESDAY).kept());
        assertInstanceOf(Lookup.Gone.class, store.find(MINTER.person("bo-reed")));
    }

    @Test
    void mostPeopleGoOnlyWhenSomebodySaysSo() throws IOException {
        for (int i = 0; i < 20; i++) {
            write("nth-" + i, "Nth " + "abcdefghijklmnopqrst".charAt(i) + "berg", "Work number " + i + " of a series");
        }
        publish(MONDAY);
        for (int i = 0; i < 15; i++) {
            Files.delete(pages.resolve("nth-" + i + ".yaml"));
        }
        var refusal = assertThrows(ScholarchException.class, () -> publish(TUESDAY));
        assertEquals("publish-removes-many", refusal.code().id());
        assertTrue(String.valueOf(refusal.getMessage()).contains("15 of the 23"), refusal.getMessage());
        found("person/nth-0");
        publish(TUESDAY, true);
        assertInstanceOf(Lookup.Gone.class, store.find(MINTER.person("nth-0")));
    }

    @Test
    void anotherNameInTheListOfHiddenPeopleIsAnotherPolicy() throws IOException {
        Files.writeString(pages.resolve("people.yaml"), "- {name: Somebody Else, hide: true}\n");
        publish(MONDAY);
        found("person/cleo-marsh");
        Files.writeString(pages.resolve("people.yaml"), "- {name: Cleo Marsh, hide: true}\n");
        assertTrue(publish(TUESDAY).changed() > 0);
        assertInstanceOf(Lookup.Gone.class, store.find(MINTER.person("cleo-marsh")));
    }

    @Test
    void twoPagesOfOnePersonAreTwoRecords() throws IOException {
        for (String page : List.of("ines-one", "ines-two")) {
            Files.writeString(
                    pages.resolve(page + ".yaml"),
                    "name: Ines Aldana\norcid: 0000-0002-1825-0097\ntopics: [About " + page + "]\n");
        }
        publish(MONDAY);
        Set<String> topics = Set.of(MINTER.topic("about-ines-one"), MINTER.topic("about-ines-two"));
        assertEquals(topics, topicsOf("person/ines-one"));
        assertEquals(
                Optional.of(true),
                store.record(MINTER.graph("person", "ines-two")).map(it -> it.live()));
        assertEquals(List.of(), store.breaches());
        Files.delete(pages.resolve("ines-two.yaml"));
        publish(TUESDAY);
        assertEquals(Set.of(MINTER.topic("about-ines-one")), topicsOf("person/ines-one"));
    }

    private Set<String> topicsOf(String path) {
        Node person = NodeFactory.createURI(MINTER.base() + path);
        return found(path).description().stream(person, NodeFactory.createURI(Foaf.TOPIC_INTEREST), Node.ANY)
                .map(it -> it.getObject().getURI())
                .collect(Collectors.toSet());
    }

    @Test
    void noProfileAtAllLeavesTheStoreAsItWas() throws IOException {
        publish(MONDAY);
        for (String name : List.of("ada-quill", "bo-reed", "cleo-marsh")) {
            Files.delete(pages.resolve(name + ".yaml"));
        }
        assertTrue(publish(TUESDAY, true).empty());
        found("person/ada-quill");
    }

    private StorePublication.Result publish(Instant now) {
        return publish(now, false);
    }

    private StorePublication.Result publish(Instant now, boolean mayRemove) {
        List<Path> sources = List.of(pages);
        Configuration configuration = ConfigurationReader.nextTo(sources);
        var publisher = new Publisher(MINTER, configuration, CurationReader.nextTo(sources));
        ProfileDocuments documents = ProfileDocuments.under(sources, ProfileDocuments.Description.NONE);
        return new StorePublication(store, MINTER, mayRemove).publish(publisher, documents, () -> now, Progress.SILENT);
    }

    private Lookup.Found found(String path) {
        return assertInstanceOf(Lookup.Found.class, store.find(MINTER.base() + path), path);
    }

    private void write(String slug, String name, String title, String... authors) throws IOException {
        String others = List.of(authors).stream().map(it -> "\"" + it + "\"").collect(Collectors.joining(", "));
        Files.writeString(
                pages.resolve(slug + ".yaml"),
                "name: " + name + "\npublications:\n  - title: " + title + "\n    authors: [" + others + "]\n");
    }
}
