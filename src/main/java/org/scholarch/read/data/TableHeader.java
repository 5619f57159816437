// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVRecord;
import org.scholarch.problem.Excerpt;
import org.scholarch.problem.Findings;
import org.scholarch.problem.Location;
import org.scholarch.problem.NearNames;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.SmallLetters;

/**
 * The first line of a table: what its columns hold.
 *
 * @param places the place of each known column, from 0
 * @param width how many columns there are
 */
record TableHeader(Kind kind, Map<String, Integer> places, int width) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]+");

    /** What a table is about, with its columns; the first one must be there. */
    enum Kind {
        /** One row a person, or a person's post. */
        PEOPLE(
                "name",
                "id",
                "given_name",
                "family_name",
                "other_names",
                "orcid",
                "homepage",
                "membership",
                "rank",
                "organization",
                "unit",
                "from",
                "until",
                "chair",
                "topics",
                "language"),
        /** One row a student of a supervisor. */
        SUPERVISIONS(
                "supervisor",
                "supervisor_id",
                "part",
                "student",
                "student_id",
                "student_orcid",
                "level",
                "role",
                "institution",
                "status",
                "from",
                "until",
                "thesis",
                "other_supervisors",
                "language");

        // A list from List.of never changes, though nothing tells the compiler.
        @SuppressWarnings("ImmutableEnumChecker")
        private final List<String> columns;

        Kind(String... columns) {
            this.columns = List.of(columns);
        }

        List<String> columns() {
            return columns;
        }
    }

    /** Reads the first line; absent, with a problem, when it is that of no table we know. */
    static Optional<TableHeader> of(CSVRecord first, Location at, Findings findings) {
        List<String> words = StreamSupport.stream(first.spliterator(), false)
                .map(TableHeader::word)
                .toList();
        Kind kind = words.contains("supervisor") ? Kind.SUPERVISIONS : Kind.PEOPLE;
        if (!words.contains(kind.columns().get(0))) {
            findings.add(
                    ProblemCode.TABLE_INVALID,
                    at,
                    "The first line names no column 'name', as a table of people does, and no column 'supervisor', as one of"
                            + " supervisions does.");
            return Optional.empty();
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.isEmpty()) {
                continue;
            }
            if (!kind.columns().contains(word)) {
                findings.add(ProblemCode.TABLE_INVALID, at, () -> unknown(word, kind));
            } else if (places.putIfAbsent(word, i) != null) {
                findings.add(ProblemCode.TABLE_INVALID, at, "The column '" + word + "' stands there twice.");
            }
        }
        return Optional.of(new TableHeader(kind, Map.copyOf(places), words.size()));
    }

    private static String unknown(String word, Kind kind) {
        List<String> near = NearNames.of(word, kind.columns());
        String meant = near.isEmpty()
                ? "; known are " + String.join(", ", kind.columns())
                : "; did you mean '" + near.get(0) + "'?";
        return "No column is called " + Excerpt.of(word) + meant;
    }

    private static String word(String cell) {
        return BETWEEN_WORDS.matcher(SmallLetters.of(cell.strip())).replaceAll("_");
    }
}
