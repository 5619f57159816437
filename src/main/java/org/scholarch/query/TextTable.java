// SPDX-License-Identifier: Apache-2.0
package org.scholarch.query;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.jena.atlas.io.IO;

/**
 * A table for the eye. Columns are as wide as their widest cell, up to a limit that does not depend on the terminal; what is
 * longer ends in an ellipsis. Columns of numbers stand to the right.
 */
final class TextTable {
    /** Cells a column may be wide. */
    static final int WIDEST = 60;
    /** Rows kept; a longer answer says so in its last line. */
    static final int MOST_ROWS = 10_000;

    private static final String GAP = "  ";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.][0-9]+)?");

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();
    private long count;

    TextTable(List<String> header) {
        this.header = List.copyOf(header);
    }

    /** Adds a row; {@code cell} gives the text under a heading. */
    void add(UnaryOperator<String> cell) {
        count++;
        if (rows.size() < MOST_ROWS) {
            rows.add(header.stream().map(cell).map(TextTable::fit).toList());
        }
    }

    void write(OutputStream out) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            columns.add(column(i));
        }
        var text = new StringBuilder();
        line(text, columns, columns.stream().map(Column::title).toList());
        line(
                text,
                columns,
                columns.stream().map(column -> "-".repeat(column.width())).toList());
        rows.forEach(row -> line(text, columns, row));
        text.append('\n').append(summary()).append('\n');
        print(text, out);
    }

    /** The answer to a question of yes or no. */
    static void answer(boolean yes, OutputStream out) {
        print(yes ? "yes\n" : "no\n", out);
    }

    /** Cells that a text takes up on a terminal: two for wide East Asian characters, none for marks on other characters. */
    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private String summary() {
        if (count > rows.size()) {
            return rows.size() + " of " + count + " rows; take csv for all of them";
        }
        return count == 1 ? "1 row" : count + " rows";
    }

    private Column column(int index) {
        String title = fit(header.get(index));
        int widest = rows.stream().mapToInt(row -> width(row.get(index))).max().orElse(0);
        boolean number = !rows.isEmpty()
                && rows.stream()
                        .map(row -> row.get(index))
                        .allMatch(cell -> NUMBER.matcher(cell).matches());
        return new Column(title, Math.max(widest, width(title)), number);
    }

    private static void line(StringBuilder text, List<Column> columns, List<String> cells) {
        var line = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            String cell = cells.get(i);
            String fill = " ".repeat(columns.get(i).width() - width(cell));
            line.append(i == 0 ? "" : GAP).append(columns.get(i).number() ? fill + cell : cell + fill);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static String fit(String text) {
        if (width(text) <= WIDEST) {
            return text;
        }
        var kept = new StringBuilder();
        int used = 0;
        for (int c : text.codePoints().toArray()) {
            used += width(c);
            if (used > WIDEST - 1) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.append('…').toString();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        int asian = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return asian == UCharacter.EastAsianWidth.WIDE || asian == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }

    private static void print(CharSequence text, OutputStream out) {
        try {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            IO.exception(e);
        }
    }

    private record Column(String title, int width, boolean number) {}
}
