// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that is wrong gets a clear problem and exit code 1, and the good page beside it is published. */
class BadInputTest {
    private static final String GOOD = """
            Portrait of Ola Berg

            Ola Berg

            Core Academic Member
            Full Professor, University of Ouluvesi

            Current Students

            PhD - University of Ouluvesi
            Co-supervisor :

            Publications

            How lakes remember their winters
            Aino Lind
            """;

    @TempDir
    Path folder = Path.of("");

    private Path pages = Path.of("");

    @BeforeEach
    void writeGoodPage() throws IOException {
        pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(pages.resolve("ola-berg.txt"), GOOD);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("page-empty", bytes("")),
                Arguments.of("page-empty", bytes(" \n\t\n")),
                Arguments.of("page-binary", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}),
                Arguments.of("page-encoding", new byte[] {'P', 'o', 'r', 't', (byte) 0xE9, 'r', '\n'}),
                Arguments.of("page-not-a-profile", bytes("Welcome to the institute\n\nPublications\n\nA title\n")),
                Arguments.of("page-not-a-profile", bytes("Portrait of \n\n")),
                Arguments.of("page-language", bytes("Porträt von Ola Berg\n\nOla Berg\n\nAkademisches Mitglied\n")));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void documentThatIsNoProfileIsRefused(String code, byte[] document) throws IOException {
        Files.write(pages.resolve("bad.txt"), document);
        Command.Result result = build();
        assertEquals(1, result.code());
        assertTrue(result.talk().contains("bad.txt") && result.talk().contains("error " + code), result.talk());
        assertGoodPageIsThere();
    }

    @Test
    void hugeFileIsRefusedWithoutBeingRead() throws IOException {
        try (var file = new RandomAccessFile(pages.resolve("bad.txt").toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        Command.Result result = build();
        assertEquals(1, result.code());
        assertTrue(result.talk().contains("error source-too-large The file has 200 MiB"), result.talk());
        assertGoodPageIsThere();
    }

    @Test
    void labelWithoutAStudentIsReportedWithItsLineAndTheRestIsPublished() throws IOException {
        String page = GOOD.replace("Ola Berg", "Eva Lund").replace("PhD - University of Ouluvesi\n", "");
        Files.writeString(pages.resolve("eva-lund.txt"), page);
        Command.Result result = build();
        assertEquals(1, result.code());
        assertTrue(result.talk().contains("eva-lund.txt:10: error label-without-student"), result.talk());
        assertTrue(dataset().contains("person/eva-lund> <http://xmlns.com/foaf/0.1/name>"));
        assertGoodPageIsThere();
    }

    @Test
    void pageCutInMidLineKeepsWhatIsThere() throws IOException {
        String page = GOOD.replace("Ola Berg", "Eva Lund");
        Files.writeString(pages.resolve("eva-lund.txt"), page.substring(0, page.indexOf("vesi\nCo-")));
        Command.Result result = build();
        assertEquals(1, result.code());
        assertTrue(result.talk().contains("eva-lund.txt:10: error page-truncated"), result.talk());
        assertTrue(dataset().contains("person/eva-lund> <http://schema.org/jobTitle> \"Full Professor\"@en"));
        assertTrue(!dataset().contains("University of Oulu\""), "the stump of a name is stated");
        assertGoodPageIsThere();
    }

    @Test
    void pageThatMayBeCutIsReadWithAWarning() throws IOException {
        String page = GOOD.replace("Ola Berg", "Eva Lund");
        Files.writeString(pages.resolve("eva-lund.txt"), page.substring(0, page.indexOf(" their winters")));
        Command.Result result = build();
        assertEquals(0, result.code());
        assertTrue(result.talk().contains("eva-lund.txt:15: warning page-end-unsure"), result.talk());
        assertTrue(dataset().contains("\"How lakes remember\""));
    }

    @Test
    void windowsLinesAndAByteOrderMarkChangeNothing() throws IOException {
        Files.writeString(pages.resolve("ola-berg.txt"), "\uFEFF" + GOOD.replace("\n", "\r\n"));
        Command.Result result = build();
        assertEquals(0, result.code(), result.talk());
        assertGoodPageIsThere();
    }

    @Test
    void folderWithoutProfilesIsAnError() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Command.Result result = Command.run(
                "build", empty.toString(), "--out", folder.resolve("out").toString());
        assertEquals(1, result.code());
        assertTrue(result.talk().contains("source-empty-folder"), result.talk());
    }

    @Test
    void wrongUsageIsExitCodeTwo() {
        assertEquals(2, Command.run("build").code());
        assertEquals(
                2,
                Command.run(
                                "build",
                                pages.toString(),
                                "--out",
                                folder.resolve("out").toString(),
                                "--format",
                                "xls")
                        .code());
        assertEquals(2, Command.run("fly").code());
        assertEquals(2, Command.run("embed", "data").code());
        assertEquals(2, Command.run("query", "co-authors", "guillaume-lajoie").code());
    }

    @Test
    void whatCannotWorkAtAllIsOneLineWithItsCode() {
        Command.Result base = Command.run(
                "build", pages.toString(), "--out", folder.resolve("out").toString(), "--base", "here");
        assertEquals(1, base.code());
        assertEquals(1, base.talk().lines().count(), base.talk());
        assertTrue(base.talk().startsWith("scholarch: base-invalid"), base.talk());
        Command.Result query = Command.run("query", "co-author");
        assertEquals(1, query.code());
        assertTrue(query.talk().contains("co-authors"), query.talk());
    }

    @Test
    void outputThatCannotBeWrittenIsOneLine() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Command.Result result = Command.run(
                "build", pages.toString(), "--out", file.resolve("out").toString());
        assertEquals(1, result.code());
        assertTrue(result.talk().startsWith("scholarch: output-unwritable"), result.talk());
    }

    private void assertGoodPageIsThere() throws IOException {
        String dataset = dataset();
        assertTrue(dataset.contains("person/ola-berg> <http://xmlns.com/foaf/0.1/name> \"Ola Berg\""));
        assertTrue(dataset.contains("supervision/ola-berg/phd-university-of-ouluvesi-principal>"));
        assertTrue(dataset.contains("publication/how-lakes-remember-their-winters>"));
        assertFalse(dataset.contains("\\r") || dataset.contains("\\uFEFF"));
    }

    private String dataset() throws IOException {
        return Files.readString(folder.resolve("out/dataset.nq"));
    }

    private Command.Result build() {
        return Command.run(
                "build", pages.toString(), "--out", folder.resolve("out").toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
