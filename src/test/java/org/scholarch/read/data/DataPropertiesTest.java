// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.read.Reading;

/** Bytes of every kind. */
class DataPropertiesTest {
    private static final List<String> FILES = List.of("page.yaml", "page.yml", "PAGE.JSON", "page.csv", "page.tsv");

    @Provide
    static Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "name",
                        "supervisor",
                        "role",
                        ",",
                        ";",
                        "\t",
                        "\n",
                        "\r\n",
                        "\r",
                        "\"",
                        ":",
                        ": ",
                        "- ",
                        "  ",
                        "{",
                        "}",
                        "[",
                        "]",
                        "source",
                        "profiles",
                        "supervisions",
                        "publications",
                        "biography",
                        "und",
                        "orcid",
                        "2024",
                        "\uFEFF",
                        "\0",
                        "\u2028",
                        "é",
                        "'",
                        "&a",
                        "*a",
                        "|",
                        ">-",
                        "#",
                        "null",
                        "level",
                        "Ada Quill",
                        "status",
                        "authors",
                        "title",
                        "withheld",
                        "true")
                .list()
                .ofMaxSize(40)
                .map(it -> String.join("", it));
    }

    @Property(tries = 300)
    void nothingMakesAReaderThrow(@ForAll("pieces") String text) {
        FILES.forEach(file -> assertAnswered(DataCasesTest.read(file, text)));
    }

    @Property(tries = 100)
    void noBytesMakeAReaderThrow(@ForAll byte[] bytes) {
        FILES.forEach(file -> assertAnswered(DataCasesTest.read(file, bytes)));
    }

    private static void assertAnswered(Reading reading) {
        switch (reading) {
            case Reading.Refused refused -> assertFalse(refused.problems().isEmpty());
            case Reading.Accepted accepted -> assertFalse(accepted.profiles().isEmpty());
        }
    }

    @Test
    void tableThatIsNotUtf8IsRefusedWithItsLine() {
        Problem latin = only(DataCasesTest.read("t.csv", "name\nAda\nZoé\n".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(ProblemCode.PAGE_ENCODING, latin.code());
        assertEquals(3, latin.location().line());
        Problem utf16 = only(DataCasesTest.read("t.csv", "\uFEFFname\nAda\n".getBytes(StandardCharsets.UTF_16LE)));
        assertTrue(utf16.message().contains("UTF-16"), utf16.message());
        assertEquals(
                ProblemCode.PAGE_BINARY,
                only(DataCasesTest.read("t.csv", "name\nA\0\n")).code());
        assertEquals(
                ProblemCode.PAGE_EMPTY, only(DataCasesTest.read("t.csv", " \n")).code());
    }

    private static Problem only(Reading reading) {
        assertEquals(1, reading.problems().size(), reading.problems()::toString);
        assertEquals(List.of(), DataCasesTest.profiles(reading));
        return reading.problems().get(0);
    }

    @Test
    void cellThatIsTooLongCountsAsEmpty() {
        Reading reading = DataCasesTest.read("t.csv", "name,chair\nAda," + "x".repeat(20_001) + "\n");
        assertEquals(ProblemCode.TABLE_INVALID, reading.problems().get(0).code());
        assertEquals(List.of(), DataCasesTest.profiles(reading).get(0).chairs());
    }

    @Test
    void reportOfManyMistakesStaysSmall() {
        Reading reading = DataCasesTest.read("t.csv", "name,orcid\n" + "Ada,1\n".repeat(2000));
        assertEquals(501, reading.problems().size());
        assertTrue(reading.problems().get(500).message().startsWith("1500 more"));
    }

    @Test
    void fileWithTooManyMistakesIsRefusedAsAWhole() {
        Reading reading = DataCasesTest.read(
                "p.yaml", "name: Ada\nsupervisions:\n" + "  - {role: PhD, status: over, part: most}\n".repeat(3000));
        assertEquals(List.of(), DataCasesTest.profiles(reading));
        assertTrue(reading.problems().size() < 510);
    }

    @Test
    void wrongIdentifierOfOneCellIsToldOnce() {
        assertEquals(
                1, DataCasesTest.read("t.csv", "name,orcid\nAda,1\n").problems().size());
    }
}
