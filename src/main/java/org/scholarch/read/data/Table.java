// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.scholarch.problem.Findings;
import org.scholarch.problem.Location;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Profile;

/** A table of people or of supervisions as CSV or TSV (RFC 4180); its first line says which. */
final class Table {
    private final Customs customs;
    private final Origin origin;
    private final Findings findings;

    Table(Customs customs, Origin origin) {
        this.customs = customs;
        this.origin = origin;
        findings = new Findings(origin.file());
    }

    DataReader.Result read(byte[] bytes) {
        List<Profile> profiles =
                TableText.of(bytes, origin.file(), findings).map(this::profiles).orElse(List.of());
        if (profiles.isEmpty() && findings.isEmpty()) {
            findings.add(ProblemCode.PAGE_EMPTY, Location.of(origin.file()), "The table has no row.");
        }
        return new DataReader.Result(profiles, findings.inOrder());
    }

    private List<Profile> profiles(String text) {
        List<TableRow> rows = new ArrayList<>();
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(TableText.separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            read(parser, rows);
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalStateException("a text in memory was not read to its end", e);
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        return switch (rows.get(0).header().kind()) {
            case PEOPLE -> PeopleTable.read(rows, origin);
            case SUPERVISIONS -> new SupervisionTable(customs, origin).read(rows);
        };
    }

    /** Reads up to the end, or to the first row whose quotation marks make no sense: nobody knows where it ends. */
    private void read(CSVParser parser, List<TableRow> rows) throws IOException {
        Iterator<CSVRecord> records = parser.iterator();
        Optional<TableHeader> header = Optional.empty();
        boolean begun = false;
        while (true) {
            var at = new Location(origin.file(), (int) parser.getCurrentLineNumber() + 1);
            CSVRecord cells;
            try {
                if (!records.hasNext()) {
                    return;
                }
                cells = records.next();
            } catch (UncheckedIOException | IllegalStateException e) {
                String message = "The quotation marks of this row make no sense; it and what follows were not read.";
                findings.add(ProblemCode.TABLE_INVALID, at, message);
                return;
            }
            if (isBlank(cells)) {
                continue;
            }
            if (!begun) {
                begun = true;
                header = TableHeader.of(cells, at, findings);
            } else {
                header.map(it -> new TableRow(cells, it, at, findings))
                        .filter(this::isWhole)
                        .ifPresent(rows::add);
            }
        }
    }

    private static boolean isBlank(CSVRecord cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    private boolean isWhole(TableRow row) {
        int width = row.header().width();
        boolean whole = row.cells().stream().skip(width).allMatch(String::isBlank);
        if (!whole) {
            String message = "The row has " + row.cells().size() + " cells under " + width
                    + " columns; a cell that holds the separator must stand in quotation marks.";
            findings.add(ProblemCode.TABLE_INVALID, row.at(), message);
        }
        return whole;
    }
}
