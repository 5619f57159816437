// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarch.cli.HiddenPlace.Bytes;

/**
 * A line in people.yaml hides somebody from whatever a command prints, says or writes: for each place where somebody can stand and
 * each command, the name is there as long as nobody is hidden, and is not there when the person is.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenByCuratorTest {
    private final List<HiddenPlace> places;
    private final HiddenInstitute open;
    private final HiddenInstitute hidden;

    HiddenByCuratorTest(@TempDir Path folder) throws IOException {
        places = HiddenPlace.all();
        open = HiddenInstitute.open(folder.resolve("open"));
        hidden = HiddenInstitute.open(folder.resolve("hidden")).hiding(places);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void nothingThatACommandPrintsOrWritesHoldsTheName(String line) throws IOException {
        String[] kindAndCommand = line.split(" +", 2);
        Bytes before = open.run(kindAndCommand[1]);
        Bytes after = hidden.run(kindAndCommand[1]);
        assertAll(places.stream().map(place -> () -> {
            boolean there = place.outputs().contains(kindAndCommand[0]);
            assertTrue(!there || place.isTracedIn(before), () -> place + " is not there when nobody is hidden");
            assertFalse(place.isTracedIn(after), () -> place + ": " + place.who());
        }));
        assertTrue(places.stream().anyMatch(place -> place.isTracedIn(before)));
    }

    /** Or else nothing could be found, because nothing was done. */
    @Test
    void everybodyElseStaysWhereTheyWere() throws IOException {
        for (String command : List.of("build DIR --out OUT", "convert DIR", "check DIR", "query DIR/all.rq --in DIR")) {
            Bytes after = hidden.run(command);
            assertTrue(after.hold("ada-quill"), command);
            assertTrue(after.hold("bo-marsh"), command);
        }
    }

    @Test
    void curatorIsToldWhereSomebodyHiddenIsNamedAndNotWho() {
        String printed = Command.run("check", hidden.folder().toString()).data();
        List<String> withheld = printed.lines()
                .filter(line -> line.contains(" curation-withheld "))
                .map(line ->
                        line.substring(hidden.folder().toString().length() + 1).replaceAll(" may mean .*", ""))
                .toList();
        assertEquals(
                List.of(
                        "people.yaml:1:32: warning curation-withheld 'people[0].preferred'",
                        "people.yaml:1:55: warning curation-withheld 'people[0].alias[0]'",
                        "people.yaml:2:37: warning curation-withheld 'people[1].same[1]'",
                        "people.yaml:2:66: warning curation-withheld 'people[1].identifiers[0]'",
                        "organizations.yaml:2:15: warning curation-withheld 'organizations[0].names.en'",
                        "organizations.yaml:3:11: warning curation-withheld 'organizations[0].alias[0]'",
                        "organizations.yaml:4:11: warning curation-withheld 'organizations[0].parent'",
                        "publications.yaml:1:32: warning curation-withheld 'publications[0].preferred'",
                        "publications.yaml:1:73: warning curation-withheld 'publications[0].venue'"),
                withheld);
    }

    /** What the configuration says is on every page, and in every address. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "base: https://ada.example/~qvandermuehl/",
                "title: {en: The students of Quentin Vandermühl}",
                "title: {fr: Chez Q. Vandermühl}",
                "institution: {name: Quentin Vandermuehl Institute}",
                "institution: {name: I, pages: https://institute.example/quentin-vandermuehl/}",
                "Quentin Vandermühl: 1",
                "retrieved: Quentin Vandermühl"
            })
    void configurationThatNamesSomebodyHiddenStopsTheWork(String setting, @TempDir Path folder) throws IOException {
        HiddenInstitute institute = HiddenInstitute.open(folder);
        Files.writeString(institute.folder().resolve("scholarch.yaml"), setting + "\n");
        Files.writeString(institute.folder().resolve("people.yaml"), "- {name: Quentin Vandermühl, hide: true}\n");
        Command.Result result = Command.run("build", institute.folder().toString(), "--out", folder + "/out");
        assertEquals(1, result.code());
        assertTrue(result.talk().contains("scholarch.yaml:1:"), result.talk());
        assertTrue(result.talk().contains("configuration-invalid"), result.talk());
        assertFalse(Bytes.of(result.talk().getBytes(UTF_8)).hold("vanderm"), result.talk());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void entryThatCannotBeReadStopsTheWork(@TempDir Path folder) throws IOException {
        HiddenInstitute institute = HiddenInstitute.open(folder);
        Files.writeString(institute.folder().resolve("people.yaml"), "- {nme: Ida Blomqvist, hide: true}\n");
        Command.Result result = Command.run("build", institute.folder().toString(), "--out", folder + "/out");
        assertEquals(1, result.code());
        assertFalse(Bytes.of(result.talk().getBytes(UTF_8)).hold("blomqvist"), result.talk());
        assertTrue(result.talk().contains("curation-invalid"), result.talk());
    }

    private static Stream<String> commands() throws IOException {
        return Files.readAllLines(HiddenPlace.FOLDER.resolve("commands.txt")).stream()
                .filter(line -> !line.startsWith("#"));
    }
}
