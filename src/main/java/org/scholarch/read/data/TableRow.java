// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.scholarch.problem.Excerpt;
import org.scholarch.problem.Findings;
import org.scholarch.problem.Location;
import org.scholarch.problem.NearNames;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Label;
import org.scholarch.profile.Language;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Period;
import org.scholarch.profile.Scheme;

/** The cells of a row by the names of their columns. A cell that is wrong is reported and counts as an empty one. */
record TableRow(CSVRecord cells, TableHeader header, Location at, Findings findings) {
    private static final int LONGEST = 20_000;
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    private static final Pattern LINE_END = Pattern.compile("[\\n\\r\\t]+");
    private static final Pattern BETWEEN = Pattern.compile(";");

    /** The text of a cell in one line, without blanks at its ends; absent when there is none. */
    Optional<String> text(String column) {
        Integer place = header.places().get(column);
        if (place == null || place >= cells.size()) {
            return Optional.empty();
        }
        String cell = cells.get(place);
        if (cell.length() > LONGEST) {
            wrong(column, "is longer than " + LONGEST + " characters.");
            return Optional.empty();
        }
        String clean = CONTROL.matcher(cell).replaceAll("");
        return Optional.of(LINE_END.matcher(clean).replaceAll(" ").strip()).filter(it -> !it.isEmpty());
    }

    /** The texts of a cell that semicolons separate. */
    List<String> texts(String column) {
        return text(column).stream()
                .flatMap(BETWEEN::splitAsStream)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    Stream<Label> label(String column, Language language) {
        return text(column).map(it -> Label.of(it, language)).stream();
    }

    Optional<Organization> organization(String column) {
        return text(column).map(Organization::of);
    }

    Optional<Identifier> identifier(String column, Scheme scheme) {
        return text(column).flatMap(text -> {
            Optional<Identifier> found = Identifiers.of(scheme, text);
            if (found.isEmpty()) {
                wrong(column, Identifiers.complaint(Optional.of(scheme), text));
            }
            return found;
        });
    }

    Optional<Period> period() {
        return Period.of(date("from"), date("until"));
    }

    private Optional<String> date(String column) {
        return text(column).filter(text -> {
            boolean is = Period.isDate(text);
            if (!is) {
                wrong(column, Excerpt.of(text) + " is no day, month or year like 2026-11-20, 2026-11 or 2026.");
            }
            return is;
        });
    }

    /** One of some words, in lower case. */
    Optional<String> word(String column, List<String> allowed) {
        return text(column).flatMap(text -> {
            Optional<String> found =
                    allowed.stream().filter(text::equalsIgnoreCase).findFirst();
            if (found.isEmpty()) {
                notAmong(column, text, allowed);
            }
            return found;
        });
    }

    void notAmong(String column, String text, List<String> allowed) {
        wrong(column, () -> {
            List<String> near = NearNames.of(text, allowed);
            String meant = near.isEmpty() ? "." : "; did you mean '" + near.get(0) + "'?";
            return Excerpt.of(text) + " is not one of " + String.join(", ", allowed) + meant;
        });
    }

    /** The language that the row's words are in. */
    Language language() {
        return text("language")
                .map(tag -> {
                    Language language = Language.of(tag);
                    if (!language.isKnown() && !tag.equalsIgnoreCase(Language.UNKNOWN.tag())) {
                        wrong("language", Excerpt.of(tag) + " is no language tag.");
                    }
                    return language;
                })
                .orElse(Language.UNKNOWN);
    }

    /** Reports a cell; nothing of the document may come first in a message. */
    void wrong(String column, String what) {
        wrong(column, () -> what);
    }

    private void wrong(String column, Supplier<String> what) {
        findings.add(ProblemCode.TABLE_INVALID, at, () -> "Column '" + column + "': " + what.get());
    }
}
