// SPDX-License-Identifier: Apache-2.0
package org.scholarch.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholarch.query.QueryRun.Format;

class TextTableTest {

    @Test
    void tableForTheEye() {
        assertEquals(
                """
                name       works  coAuthor
                ---------  -----  ----------
                Ben Beta       2  person/ben
                Dee Delta      1  person/dee
                Fay Zeta       1  person/fay

                3 rows
                """, Tiny.answer(SavedQueries.bundled().find("co-authors"), Map.of("person", "ada"), Format.TABLE));
    }

    @Test
    void columnsStandUnderEachOtherWhateverTheScript() {
        TextTable table = new TextTable(List.of("name", "n"));
        for (String name : List.of("Ada", "王芳", "Zoe\u0301", "Ω")) {
            table.add(column -> column.equals("name") ? name : "1");
        }

        assertEquals("""
                name  n
                ----  -
                Ada   1
                王芳  1
                Zoe\u0301   1
                Ω     1

                4 rows
                """, written(table));
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "王芳, 4", "e\u0301, 1", "👩, 2", "ﾊﾝ, 2", "'', 0"})
    void widthIsCountedInCellsOfATerminal(String text, int cells) {
        assertEquals(cells, TextTable.width(text));
    }

    @Test
    void longTextEndsInAnEllipsisAndALongerTableSaysWhatIsLeft() {
        TextTable table = new TextTable(List.of("text"));
        String sixty = "x".repeat(60);
        table.add(column -> sixty);
        table.add(column -> sixty + "y");
        table.add(column -> "王".repeat(31));
        for (int i = 3; i < TextTable.MOST_ROWS + 7; i++) {
            table.add(column -> "z");
        }

        List<String> lines = written(table).lines().toList();

        assertEquals(sixty, lines.get(2));
        assertEquals("x".repeat(59) + "…", lines.get(3));
        assertEquals("王".repeat(29) + "…", lines.get(4));
        assertEquals("10000 of 10007 rows; take csv for all of them", lines.getLast());
        assertEquals(
                10_000,
                lines.stream().skip(2).takeWhile(line -> !line.isEmpty()).count());
    }

    @Test
    void noRowsAreSaidToBeNone() {
        assertEquals("a\n-\n\n0 rows\n", Tiny.answer("SELECT ?a { ?a a ?a }", Format.TABLE));
    }

    @Test
    void termsAreShortAndPlain() {
        String table = Tiny.answer("""
                PREFIX sup: <https://w3id.org/scholarch/supervision#>
                SELECT * { VALUES (?a ?b ?c ?d ?e) {
                  (<https://example.org/person/ada> sup:level-doctorate "Algèbre"@fr 12 <https://elsewhere.org/x>)
                  (<https://example.org/> UNDEF "two\\nlines\\u001B[31m\\u202E" 3.5 <https://elsewhere.org/y>) } }
                """, Format.TABLE);

        List<String> lines = table.lines().toList();
        assertEquals(
                "person/ada            sup:level-doctorate  Algèbre           12  https://elsewhere.org/x",
                lines.get(2));
        assertTrue(lines.get(3).startsWith("https://example.org/                       two lines [31m"), lines.get(3));
        assertTrue(lines.get(3).contains("  3.5  "), lines.get(3));
    }

    @Test
    void yesAndNo() {
        assertEquals("yes\n", Tiny.answer("ASK { ?s ?p ?o }", Format.TABLE));
        assertEquals("no\n", Tiny.answer("ASK { ?s a ?s }", Format.TABLE));
    }

    @Property(tries = 200)
    void noCellBreaksOutOfItsLine(@ForAll String text) {
        var terms = new TermText("https://example.org/", org.apache.jena.shared.PrefixMapping.Standard);
        TextTable table = new TextTable(List.of("a"));
        table.add(column -> terms.of(org.apache.jena.graph.NodeFactory.createLiteralString(text)));

        String written = written(table);

        assertEquals(5, written.split("\n", -1).length - 1);
        assertFalse(written.replace("\n", "").chars().anyMatch(Character::isISOControl));
    }

    private static String written(TextTable table) {
        var out = new ByteArrayOutputStream();
        table.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
