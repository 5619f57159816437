// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scholarch.problem.Excerpt;
import org.scholarch.problem.Location;
import org.scholarch.profile.Appointment;
import org.scholarch.profile.Chair;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Label;
import org.scholarch.profile.Language;
import org.scholarch.profile.Membership;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Scheme;
import org.scholarch.profile.Source;
import org.scholarch.profile.Topic;

/** Reads a table of people: one profile a person, who has one row or, with several posts, several. */
final class PeopleTable {
    private final List<TableRow> rows;
    private final Language language;

    private PeopleTable(List<TableRow> rows) {
        this.rows = rows;
        language = rows.stream()
                .map(TableRow::language)
                .filter(Language::isKnown)
                .findFirst()
                .orElse(Language.UNKNOWN);
    }

    /** Rows of one identity, or without one of one name, are those of one person. */
    static List<Profile> read(List<TableRow> rows, Origin file) {
        Map<String, List<TableRow>> people = new LinkedHashMap<>();
        for (TableRow row : rows) {
            Optional<String> id = row.text("id").or(() -> row.text("name"));
            if (id.isEmpty()) {
                row.wrong("name", "the row names nobody.");
            }
            id.ifPresent(
                    it -> people.computeIfAbsent(it, key -> new ArrayList<>()).add(row));
        }
        List<Profile> profiles = new ArrayList<>();
        people.forEach((id, own) -> new PeopleTable(own).profile(id, file).ifPresent(profiles::add));
        return profiles;
    }

    /** The source of what a table says about somebody. */
    static Source source(Origin file, String id, Language language) {
        return new Source(new Origin(file.file(), id, file.sha256(), Optional.empty(), file.retrieved()), language);
    }

    private Optional<Profile> profile(String id, Origin file) {
        Optional<String> name = first("name");
        if (name.isEmpty()) {
            rows.get(0).wrong("name", Excerpt.of(id) + " has no name in any row.");
        }
        return name.map(it -> new Profile(
                List.of(source(file, id, language)),
                person(it),
                each(row -> row.label("membership", language), Membership::new),
                each(row -> row.label("chair", language), Chair::new),
                rows.stream().flatMap(row -> appointment(row).stream()).toList(),
                each(row -> row.texts("topics").stream().map(text -> Label.of(text, language)), Topic::new),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    private Person person(String name) {
        List<String> others = rows.stream()
                .flatMap(row -> Stream.concat(row.texts("other_names").stream(), row.text("name").stream()))
                .filter(it -> !it.equals(name))
                .distinct()
                .toList();
        List<Identifier> identifiers = rows.stream()
                .flatMap(
                        row -> Stream.of(row.identifier("orcid", Scheme.ORCID), row.identifier("homepage", Scheme.URL)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return new Person(
                name,
                first("given_name"),
                first("family_name"),
                others,
                identifiers,
                rows.get(0).at());
    }

    private Optional<Appointment> appointment(TableRow row) {
        Optional<String> rank = row.text("rank");
        Optional<String> organization = row.text("organization");
        if (rank.isPresent() != organization.isPresent()) {
            row.wrong(rank.isPresent() ? "organization" : "rank", "a post needs both a rank and an organization.");
        }
        return rank.flatMap(it -> row.organization("organization")
                .map(where -> new Appointment(
                        Label.of(it, language),
                        where,
                        row.label("unit", language).findFirst(),
                        row.period(),
                        row.at())));
    }

    private Optional<String> first(String column) {
        return rows.stream().flatMap(row -> row.text(column).stream()).findFirst();
    }

    /** What the rows say in a column, each thing once. */
    private <T> List<T> each(Function<TableRow, Stream<Label>> labels, BiFunction<Label, Location, T> part) {
        Map<Label, T> parts = new LinkedHashMap<>();
        for (TableRow row : rows) {
            labels.apply(row).forEach(label -> parts.computeIfAbsent(label, it -> part.apply(it, row.at())));
        }
        return List.copyOf(parts.values());
    }
}
