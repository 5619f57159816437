// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholarch.privacy.Concealment;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Identifier;
import org.scholarch.yaml.Schema;
import org.scholarch.yaml.YamlNode.Mapping;
import org.scholarch.yaml.YamlNode.Scalar;

/** What {@code publications.yaml} says. */
final class PublicationsFile {
    static final String NAME = "publications";

    private static final List<String> ANCHORS = List.of("title", "doi");
    private static final Schema SCHEMA = Schema.published(NAME, ProblemCode.CURATION_INVALID);

    static List<WorkEntry> read(List<Path> files, Concealment concealment, List<Problem> problems) {
        var entries = new Entries(concealment, problems);
        List<Claimed<WorkEntry>> works = new ArrayList<>();
        for (Path file : files) {
            for (Mapping entry : entries.read(file, SCHEMA, ANCHORS)) {
                List<Problem> mistakes = new ArrayList<>();
                List<Identifier> identifiers = Registers.WORKS.of(entry, mistakes);
                entry.scalar("date").flatMap(PublicationsFile::mistake).ifPresent(mistakes::add);
                if (!entries.isLeftOut(entry, mistakes)) {
                    Claim claim = Claim.of(entry, ANCHORS);
                    works.add(new Claimed<>(work(entry, claim, identifiers), claim.withoutItself()));
                }
            }
        }
        return Contradictions.removed(works, problems);
    }

    /** A day that no month has: more than a schema can say. */
    private static Optional<Problem> mistake(Scalar date) {
        try {
            if (date.text().length() == "2024-05-31".length()) {
                LocalDate.parse(date.text());
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            String what = "'" + date.path() + "' is '" + date.text() + "', a day that there is not.";
            return Optional.of(new Problem(ProblemCode.CURATION_INVALID, date.at(), what));
        }
    }

    private static WorkEntry work(Mapping entry, Claim claim, List<Identifier> identifiers) {
        return new WorkEntry(
                claim.names(),
                claim.others(),
                entry.scalars("alias").stream()
                        .map(Scalar::text)
                        .map(String::strip)
                        .toList(),
                entry.text("preferred").map(String::strip),
                identifiers,
                entry.text("date"),
                entry.text("venue").map(String::strip),
                entry.isTrue(Entries.HIDE),
                entry.at());
    }

    private PublicationsFile() {}
}
