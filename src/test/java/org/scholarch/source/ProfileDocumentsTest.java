// SPDX-License-Identifier: Apache-2.0
package org.scholarch.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarch.problem.Problem;
import org.scholarch.profile.Origin;
import org.scholarch.source.ProfileDocuments.Description;

class ProfileDocumentsTest {
    @TempDir
    Path folder = Path.of("");

    private final List<Origin> origins = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    @Test
    void foldersAreWalkedInOrderOfThePathAndOnlyPagesAreTaken() throws IOException {
        write("b.txt");
        write("a/z.txt");
        write("a/readme.md");
        write(".hidden.txt");
        fetch(folder);
        assertEquals(List.of("a/z.txt", "b.txt"), relative());
        assertEquals(List.of(), problems);
    }

    @Test
    void htmlPagesAreTakenAndThePartsThatBrowsersSaveBesideThemAreNot() throws IOException {
        write("a.html");
        write("a_files/frame.html");
        write("b.HTM");
        write("c.xhtml");
        write("d_files/e.html");
        write("f.htm.part");
        fetch(folder);
        assertEquals(List.of("a.html", "b.HTM", "c.xhtml", "d_files/e.html"), relative());
        assertEquals(
                List.of("a", "b", "c", "e"), origins.stream().map(Origin::slug).toList());
    }

    @Test
    void dataAndTablesAreTakenButNotWhatBelongsToTheFolder() throws IOException {
        for (String name : List.of("a.yaml", "b.yml", "c.json", "d.csv", "e.tsv", "people.csv")) {
            write(name);
        }
        for (String name :
                List.of("scholarch.yaml", "people.yaml", "organizations.yaml", "publications.yaml", "words.yaml")) {
            write(name);
            write("below/" + name);
        }
        write("report.json");
        fetch(folder);
        assertEquals(List.of("a.yaml", "b.yml", "c.json", "d.csv", "e.tsv", "people.csv"), relative());
    }

    @Test
    void fileThatIsNamedIsTakenWhateverItsEnding() throws IOException {
        fetch(write("page.saved"));
        assertEquals("page", origins.get(0).slug());
    }

    @Test
    void fileThatIsNamedTwiceIsFetchedOnce() throws IOException {
        Path file = write("a.txt");
        fetch(file, file);
        assertEquals(1, origins.size());
    }

    @Test
    void originHasTheFingerprintTheAddressAndTheDay() throws IOException {
        LocalDate day = LocalDate.of(2026, 11, 20);
        var description = new Description(Optional.of(day), Optional.of("https://example.org/en/"));
        visit(ProfileDocuments.under(List.of(write("a-b.txt")), description));
        Origin origin = origins.get(0);
        assertEquals(Optional.of(day), origin.retrieved());
        assertEquals(Optional.of("https://example.org/en/a-b"), origin.address());
        // printf text | sha256sum
        assertEquals("982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1", origin.sha256());
    }

    @Test
    void nameThatCannotStandInAnAddressGivesNone() throws IOException {
        var description = new Description(Optional.empty(), Optional.of("https://example.org/en/"));
        visit(ProfileDocuments.under(List.of(write("a b.txt")), description));
        assertEquals(Optional.empty(), origins.get(0).address());
    }

    @Test
    void missingFileIsReportedAndTheOthersAreFetched() throws IOException {
        fetch(folder.resolve("nowhere.txt"), write("a.txt"));
        assertEquals(List.of("source-missing"), problems);
        assertEquals(1, origins.size());
    }

    @Test
    void folderWithoutProfilesIsReported() throws IOException {
        write("notes.md");
        fetch(folder);
        assertEquals(List.of("source-empty-folder"), problems);
    }

    @Test
    void linkToAFolderIsWalkedWhenItIsNamedAndLeftAloneBelow() throws IOException {
        write("real/a.txt");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        fetch(link);
        assertEquals(List.of("link/a.txt"), relative());
        fetch(folder);
        assertEquals(List.of("link/a.txt", "real/a.txt"), relative());
        assertEquals(List.of(), problems);
    }

    @Test
    void folderThatCannotBeReadIsReportedAndTheOthersAreFetched() throws IOException {
        Path closed = folder.resolve("closed");
        write("closed/b.txt");
        write("open/a.txt");
        assertTrue(closed.toFile().setReadable(false));
        try {
            assumeFalse(Files.isReadable(closed), "skipped: this user may read everything");
            fetch(folder);
        } finally {
            assertTrue(closed.toFile().setReadable(true));
        }
        assertEquals(List.of("source-unreadable"), problems);
        assertEquals(List.of("open/a.txt"), relative());
    }

    @Test
    void fileOverTheLimitIsReportedWithoutBeingRead() throws IOException {
        Path large = folder.resolve("large.txt");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        fetch(large, write("a.txt"));
        assertEquals(List.of("source-too-large"), problems);
        assertEquals(1, origins.size());
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "text");
    }

    private void fetch(Path... sources) {
        visit(ProfileDocuments.under(List.of(sources), Description.NONE));
    }

    private void visit(ProfileDocuments documents) {
        documents.missing().forEach(problem -> problems.add(problem.code().id()));
        var visitor = new ProfileDocuments.Visitor() {
            @Override
            public void document(Origin origin, byte[] bytes) {
                origins.add(origin);
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem.code().id());
            }
        };
        for (int i = 0; i < documents.size(); i++) {
            documents.fetch(i, visitor);
        }
    }

    private List<String> relative() {
        return origins.stream()
                .map(it -> folder.relativize(Path.of(it.file())).toString())
                .toList();
    }
}
