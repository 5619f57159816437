// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.scholarch.privacy.HiddenPerson;
import org.scholarch.problem.Location;
import org.scholarch.problem.ScholarchException;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Language;
import org.scholarch.profile.Scheme;
import org.scholarch.profile.Text;
import org.scholarch.profile.WordEntry;

class CurationReaderTest {
    private static final Pattern FILE = Pattern.compile("(?ms)^\\[([a-z.]+)]\\n(.*?)(?=^\\[[a-z.]+]\\n|\\z)");

    /** The names of people in the cases: any of them may be hidden. */
    private static final Pattern NAMES = Pattern.compile("(?i)people.*(quill|bo reed|b\\. reed|marsh|zhang)");

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> everyMistakeIsToldWithItsLineAndColumn() throws IOException {
        String cases = Files.readString(Path.of("src/test/resources/org/scholarch/config/curation-cases.txt"));
        return Stream.of(cases.split("(?m)^## ")).skip(1).map(block -> {
            String[] parts = block.split("(?m)^=>\\n?", -1);
            String title = parts[0].substring(0, parts[0].indexOf('\n'));
            return DynamicTest.dynamicTest(title, () -> {
                Path here = Files.createDirectory(folder.resolve(title.replace(' ', '-')));
                FILE.matcher(parts[0]).results().forEach(it -> write(here.resolve(it.group(1)), it.group(2)));
                String told = told(here);
                assertEquals(parts[1].strip(), told);
                assertFalse(NAMES.matcher(told).find(), "a message repeats a name");
            });
        });
    }

    /** What is said, the first line alone when nothing is published. */
    private static String told(Path folder) {
        try {
            return CurationReader.nextTo(List.of(folder)).problems().stream()
                    .map(it -> it.location() + " " + it.message())
                    .map(it -> it.replace(folder + "/", ""))
                    .sorted(Comparator.comparing(CurationReaderTest::order))
                    .collect(Collectors.joining("\n"));
        } catch (ScholarchException e) {
            assertEquals("curation-invalid", e.code().id());
            String message = String.valueOf(e.getMessage());
            assertTrue(message.contains("Nothing is published"), message);
            return "! " + message.lines().findFirst().orElse("").replace(folder + "/", "");
        }
    }

    private static String order(String problem) {
        String[] parts = problem.split("[: ]", 4);
        return String.format("%s %05d %05d", parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    @Test
    void whatIsSaidOfPeopleIsRead() {
        write("people.yaml", """
                - {name: Wei Zhang, different: W. Zhang}
                - name: Ada Quill
                  slug: ada-quill
                  same: [Ada B. Quill, a-quill]
                  alias: [Ada Reed]
                  preferred: Ada Quill-Reed
                  orcid: https://orcid.org/0000-0002-1825-0097
                  identifiers: [wikidata:Q42, https://example.org/ada]
                """);
        CurationFiles files = read();
        assertEquals(List.of(), files.problems());
        String file = folder.resolve("people.yaml").toString();
        var zhang = new PersonEntry(
                List.of("Wei Zhang"),
                List.of("W. Zhang"),
                List.of(),
                Optional.empty(),
                List.of(),
                new Location(file, 1, 3));
        var quill = new PersonEntry(
                List.of("ada-quill", "Ada B. Quill", "a-quill", "Ada Reed"),
                List.of(),
                List.of("Ada Reed"),
                Optional.of("Ada Quill-Reed"),
                List.of(
                        new Identifier(Scheme.PAGE, "ada-quill"),
                        new Identifier(Scheme.ORCID, "0000-0002-1825-0097"),
                        new Identifier(Scheme.WIKIDATA, "Q42"),
                        new Identifier(Scheme.URL, "https://example.org/ada")),
                new Location(file, 2, 3));
        assertEquals(List.of(zhang, quill), files.people());
        assertEquals(List.of(), files.hidden());
    }

    @Test
    void whoIsHiddenIsSaidByEveryNameAndIsNoPersonOfTheDataset() {
        write("people.yaml", """
                - {name: Bo Reed, slug: bo-reed, same: [B. Reed, reed-b], alias: Bo Marsh, preferred: Bob Reed, hide: true}
                - {orcid: 0000-0002-1825-0097, hide: true}
                """);
        CurationFiles files = read();
        assertEquals(List.of(), files.people());
        var reed = new HiddenPerson(
                List.of("Bo Reed", "B. Reed", "reed-b", "Bo Marsh", "Bob Reed"),
                List.of(new Identifier(Scheme.PAGE, "bo-reed"), new Identifier(Scheme.PAGE, "reed-b")));
        var nameless = new HiddenPerson(List.of(), List.of(new Identifier(Scheme.ORCID, "0000-0002-1825-0097")));
        assertEquals(List.of(reed, nameless), files.hidden());
        assertFalse(files.toString().contains("Reed"));
    }

    @Test
    void whoIsTheSameAsSomebodyHiddenIsHiddenToo() {
        write("people.yaml", """
                - {name: Reed B., alias: [Bob Marsh]}
                - {slug: reed-2, name: Bo Reed}
                - {name: B. Reed, same: [REED  b.]}
                - {name: Bo Reed, same: [B. Reed], hide: true}
                - {name: Robert Reed, orcid: 0000-0002-1825-0097, different: [Bo Reed]}
                """);
        CurationFiles files = read();
        assertEquals(3, files.hidden().size());
        assertTrue(files.hidden().stream().anyMatch(it -> it.names().contains("Bob Marsh")));
        assertEquals(
                List.of(List.of("reed-2"), List.of("Robert Reed")),
                files.people().stream().map(PersonEntry::same).toList());
        assertEquals(
                List.of(3, 1),
                files.problems().stream().map(it -> it.location().line()).toList());
        assertFalse(files.problems().toString().contains("Reed"));
    }

    @Test
    void nobodyHiddenIsLeftInTheEntriesOfOthers() {
        write("people.yaml", """
                - {name: Bo Reed, orcid: 0000-0001-5109-3700, hide: true}
                - {name: Ada Quill, preferred: B. Reed, alias: [Ada Marsh], same: ["Reed, B."], different: [Bo Reed]}
                - {slug: bo-reed, preferred: Ada Marsh}
                - {name: Robert Reed, preferred: B. Reed, orcid: 0000-0002-1825-0097}
                """);
        write("organizations.yaml", """
                - {name: Bo Reed Institute, alias: [Bo Reed], names: {en: Institute of B. Reed}, parent: Bo Reed School}
                - {name: Bo Reed, alias: [School]}
                """);
        write("publications.yaml", "- {title: To Bo Reed, preferred: Bo Reed, venue: Letters to B. Reed, date: 2024}");
        CurationFiles files = read();
        assertFalse(files.toString()
                .replaceAll("Robert Reed|preferredName=Optional\\[B. Reed]", "")
                .contains("Reed"));
        assertEquals(
                List.of(List.of("Ada Quill", "Ada Marsh"), List.of("Robert Reed")),
                files.people().stream().map(PersonEntry::same).toList());
        assertEquals(Optional.of("B. Reed"), files.people().get(1).preferredName(), "another ORCID, another person");
        OrganizationEntry institute = files.organizations().get(0);
        assertEquals(List.of("[…] Institute"), institute.same());
        assertEquals(Optional.of("[…] School"), institute.parent());
        assertEquals(1, files.organizations().size());
        WorkEntry work = files.works().get(0);
        assertEquals(List.of("To […]"), work.same());
        assertEquals(Optional.empty(), work.preferredTitle());
        assertEquals(Optional.of("Letters to […]"), work.venue());
        assertEquals(Optional.of("2024"), work.date());
    }

    @Test
    void whatIsSaidOfOrganizationsAndWorksIsRead() {
        write("organizations.yaml", """
                - name: Lake University
                  names: {en: University of Lakes, pt-br: Universidade}
                  alias: [LU]
                  same: [Lake University University]
                  different: Lake College
                  ror: 0161xgx34
                  parent: Lakes
                  hide: true
                """);
        write("publications.yaml", """
                - title: On lakes
                  doi: https://doi.org/10.1000/ABC
                  same: [Lakes]
                  preferred: On Lakes
                  identifiers: arxiv:2401.01234
                  date: 2024-05
                  venue: Limnology
                """);
        CurationFiles files = read();
        assertEquals(List.of(), files.problems());
        OrganizationEntry university = files.organizations().getFirst();
        assertEquals(List.of("Lake University", "Lake University University", "LU"), university.same());
        assertEquals(List.of("Lake College"), university.different());
        assertEquals(
                List.of(new Text("University of Lakes", Language.EN), new Text("Universidade", new Language("pt-BR"))),
                university.names());
        assertEquals(List.of("LU"), university.aliases());
        assertEquals(List.of(new Identifier(Scheme.ROR, "0161xgx34")), university.identifiers());
        assertEquals(Optional.of("Lakes"), university.parent());
        assertTrue(university.hidden());
        WorkEntry work = files.works().getFirst();
        assertEquals(List.of("On lakes", "10.1000/abc", "Lakes"), work.same());
        assertEquals(Optional.of("On Lakes"), work.preferredTitle());
        assertEquals(
                List.of(new Identifier(Scheme.DOI, "10.1000/abc"), new Identifier(Scheme.ARXIV, "2401.01234")),
                work.identifiers());
        assertEquals(Optional.of("2024-05"), work.date());
        assertEquals(Optional.of("Limnology"), work.venue());
        assertFalse(work.hidden());
    }

    @Test
    void wordsAreReadByLanguageAndKind() {
        write("words.yaml", """
                en: {role: {Doctoral candidate: doctorate}, rank: [Reader, Docent]}
                any: {institute: Institute of Lakes}
                """);
        CurationFiles files = read();
        assertEquals(List.of(), files.problems());
        Location at = new Location(folder.resolve("words.yaml").toString(), 1, 13);
        assertEquals(
                List.of(new WordEntry("Doctoral candidate", Optional.of("doctorate"), at)),
                files.words().of(Language.EN, "role"));
        assertEquals(
                List.of("Reader", "Docent"),
                files.words().of(Language.EN, "rank").stream()
                        .map(WordEntry::word)
                        .toList());
        assertEquals(1, files.words().of(Language.UNKNOWN, "institute").size());
        assertEquals(List.of(), files.words().of(Language.FR, "rank"));
    }

    @Test
    void everyFileNextToTheSourcesCountsOnce() throws IOException {
        Path profiles = Files.createDirectory(folder.resolve("profiles"));
        write("people.yaml", "- {name: Ada Quill, alias: A. Quill}");
        write(profiles.resolve("people.yaml"), "- {name: Bo Reed, hide: true}\n- {name: A. Quill}");
        CurationFiles files = CurationReader.nextTo(List.of(folder, profiles, folder.resolve("a.txt")));
        assertEquals(1, files.people().size());
        assertEquals(1, files.hidden().size());
        assertTrue(
                files.problems().getFirst().message().contains(folder.resolve("people.yaml") + ", line 1"),
                files.problems().toString());
        assertEquals(CurationFiles.NONE, CurationReader.nextTo(List.of(folder.resolve("other/x.txt"))));
    }

    @Test
    void noMistakeIsLostAmongVeryManyOthers() {
        String others = "- {name: Ada Quill, town: x}\n".repeat(2100);
        write("people.yaml", others + "- {name: Bo Reed, hide: yes}\n");
        assertThrows(ScholarchException.class, this::read);
        write("people.yaml", others);
        var refusal = assertThrows(ScholarchException.class, this::read);
        assertTrue(String.valueOf(refusal.getMessage()).contains("2100 mistakes; none of it can be used"));
        write("people.yaml", others.substring(0, others.length() / 2));
        assertEquals(List.of(), read().people());
    }

    @Test
    void peopleWhoCannotBeReadStopEverything() throws IOException {
        Files.createDirectory(folder.resolve("people.yaml"));
        var refusal = assertThrows(ScholarchException.class, this::read);
        assertTrue(String.valueOf(refusal.getMessage()).contains("people.yaml: The file cannot be read. Nothing is"));
    }

    private CurationFiles read() {
        return CurationReader.nextTo(List.of(folder));
    }

    private void write(String name, String text) {
        write(folder.resolve(name), text);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
