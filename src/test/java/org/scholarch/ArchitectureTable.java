// SPDX-License-Identifier: Apache-2.0
package org.scholarch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of packages in {@code ARCHITECTURE.md}. */
final class ArchitectureTable {
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| (.+?) \\| (.+?) \\|");

    /** One row. */
    record Row(String name, String sentence, Set<String> mayUse) {}

    static Map<String, Row> read() throws IOException {
        var rows = new LinkedHashMap<String, Row>();
        for (String line : Files.readAllLines(Path.of("ARCHITECTURE.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.put(row.group(1), new Row(row.group(1), row.group(2), uses(row.group(3))));
            }
        }
        return rows;
    }

    private static Set<String> uses(String cell) {
        return cell.equals("–")
                ? Set.of()
                : Pattern.compile(", ").splitAsStream(cell).collect(Collectors.toCollection(TreeSet::new));
    }

    private ArchitectureTable() {}
}
