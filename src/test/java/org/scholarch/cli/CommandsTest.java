// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    private static final String PAGE = "data/profiles/suryanti.txt";

    @TempDir
    Path folder = Path.of("");

    @Test
    void queryPrintsATableByDefaultAndOtherFormsOnRequest() throws IOException {
        Command.Result table = Command.run("query", "co-authors", "person=guillaume-lajoie");
        assertEquals(0, table.code(), table.talk());
        assertTrue(table.data().contains("Nicholas B Turk-Browne"), table.data());
        assertTrue(table.data().strip().endsWith("18 rows"), table.data());
        Command.Result csv = Command.run("query", "co-authors", "person=guillaume-lajoie", "--format", "csv");
        assertEquals(19, csv.data().lines().count());
        Command.Result json = Command.run("query", "co-authors", "person=guillaume-lajoie", "--format", "json");
        JsonNode results = new ObjectMapper().readTree(json.data());
        assertEquals(18, results.at("/results/bindings").size());
        assertEquals("", json.talk());
    }

    @Test
    void queryAsksTheFolderThatIsNamed() throws IOException {
        Path query = Files.writeString(
                folder.resolve("names.rq"),
                "SELECT ?n { ?p a <http://schema.org/ProfilePage> ; <http://schema.org/mainEntity>/<http://schema.org/name> ?n }");
        Command.Result one = Command.run("query", query.toString(), "--in", PAGE, "--format", "csv");
        assertEquals("n\r\nSuryanti\r\n", one.data());
    }

    @Test
    void queryListNamesEveryQuery() {
        Command.Result list = Command.run("query", "--list");
        assertTrue(list.data().lines().count() >= 14);
        assertTrue(list.data().contains("co-authors") && list.data().contains("person=guillaume-lajoie"), list.data());
    }

    @Test
    void answerThatTheLimitMayHaveCutIsToldSo() {
        Command.Result cut = Command.run("query", "topics", "limit=2", "--in", PAGE, "--format", "json");
        assertEquals(
                "The answer has as many rows as the limit of 2 allows; there may be more.",
                cut.talk().strip());
        assertFalse(cut.data().contains("may be more"));
        assertEquals("", Command.run("query", "topics", "--in", PAGE).talk());
    }

    @Test
    void storeThatIsNotThereIsNotMade() {
        Path store = folder.resolve("store");
        assertEquals(
                1,
                Command.run("query", "co-authors", "--store", store.toString()).code());
        assertFalse(Files.exists(store));
    }

    @Test
    void embedPrintsAScriptElement() {
        Command.Result embed = Command.run("embed", PAGE, "--base", "https://example.org/");
        assertEquals(0, embed.code(), embed.talk());
        assertTrue(embed.data().startsWith("<script type=\"application/ld+json\""), embed.data());
        assertTrue(embed.data().strip().endsWith("</script>"), embed.data());
        assertEquals("", embed.talk());
    }

    @Test
    void embedTwiceIsEmbedOnceAndKeepsTheRestOfThePage() throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.html"), "<!doctype html><html><head><title>é</title></head><body>x</body></html>");
        assertEquals(0, Command.run("embed", PAGE, "--into", page.toString()).code());
        String once = Files.readString(page);
        assertEquals(0, Command.run("embed", PAGE, "--into", page.toString()).code());
        assertEquals(once, Files.readString(page));
        assertTrue(once.contains("\"ProfilePage\"")
                && once.contains("<title>é</title>")
                && once.contains("<body>x</body>"));
    }

    @Test
    void embedOfNoProfileChangesNothing() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "<html></html>");
        Path nonsense = Files.writeString(folder.resolve("nonsense.txt"), "Nothing.\n");
        assertEquals(
                1,
                Command.run("embed", nonsense.toString(), "--into", page.toString())
                        .code());
        assertEquals("<html></html>", Files.readString(page));
    }

    @Test
    void baseIsWhatTheCommandLineSaysElseWhatTheFileSays() throws IOException {
        Files.copy(Path.of(PAGE), folder.resolve("suryanti.txt"));
        Files.writeString(folder.resolve("scholarch.yaml"), "base: https://file.example/\n");
        String page = folder.resolve("suryanti.txt").toString();
        assertTrue(Command.run("embed", page).data().contains("https://file.example/person/suryanti"));
        assertTrue(Command.run("embed", page, "--base", "https://line.example/")
                .data()
                .contains("https://line.example/person/suryanti"));
    }

    @Test
    void addressesOfThisMachineAreNotWrittenWithoutAWord() {
        assertTrue(Command.run("embed", PAGE).talk().contains("--base"));
        assertEquals("", Command.run("embed", PAGE, "--quiet").talk());
    }

    @Test
    void secondBuildLeavesNothingOfPagesThatAreNoMore() throws IOException {
        Path out = folder.resolve("out");
        Command.run("build", PAGE, "data/profiles/renaud-villefagnan.txt", "--out", out.toString());
        assertTrue(Files.exists(out.resolve("jsonld/renaud-villefagnan.jsonld")));
        Command.run("build", PAGE, "--out", out.toString());
        assertFalse(Files.exists(out.resolve("jsonld/renaud-villefagnan.jsonld")));
        assertTrue(Files.exists(out.resolve("jsonld/suryanti.jsonld")));
    }

    @Test
    void questionsToNobodyPrintNoTable() {
        Command.Result result = Command.run(
                "query", "co-authors", "--in", folder.resolve("nowhere").toString());
        assertEquals(1, result.code());
        assertEquals("", result.data());
        assertTrue(result.talk().contains("source-missing"), result.talk());
    }

    @Test
    void serverWithoutAProfileDoesNotStart() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertEquals(1, Command.run("serve", empty.toString()).code());
        assertEquals(2, Command.run("serve", "data", "--port", "70000").code());
        assertEquals(2, Command.run("serve", "data", "--port", "0").code());
    }

    @Test
    void storeRemembersItsBase() throws IOException {
        Path store = folder.resolve("store");
        Command.Result publish =
                Command.run("publish", PAGE, "--to", store.toString(), "--base", "https://example.org/");
        assertEquals(0, publish.code(), publish.talk());
        Command.Result query =
                Command.run("query", "co-authors", "person=suryanti", "--store", store.toString(), "--format", "csv");
        assertEquals(8, query.data().lines().count(), query.data() + query.talk());
        Command.Result serve = Command.run("serve", PAGE, "--store", store.toString());
        assertEquals(1, serve.code());
        assertTrue(serve.talk().contains("store-other-base"), serve.talk());
    }

    @Test
    void secondPublicationTellsThatNothingChanged() {
        String store = folder.resolve("store").toString();
        Command.Result first = Command.run("publish", PAGE, "--to", store);
        assertTrue(first.talk().matches("(?s).*[1-9]\\d* records of the store changed\\.\\s*"), first.talk());
        Command.Result second = Command.run("publish", PAGE, "--to", store);
        assertEquals(0, second.code());
        assertEquals("Nothing changed since the last run.", second.talk().strip());
        assertEquals("", second.data());
    }

    @Test
    void versionAndHelpAreData() {
        assertTrue(Command.run("--version").data().startsWith("scholarch "));
        assertTrue(Command.run("build", "--help").data().contains("--out"));
    }
}
