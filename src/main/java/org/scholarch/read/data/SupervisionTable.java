// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.data;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholarch.problem.Excerpt;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.SmallLetters;
import org.scholarch.profile.Label;
import org.scholarch.profile.Level;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Scheme;
import org.scholarch.profile.Status;
import org.scholarch.profile.Supervision;
import org.scholarch.profile.SupervisorPart;
import org.scholarch.profile.Supervisors;
import org.scholarch.profile.Term;
import org.scholarch.profile.Text;

/** Reads a table of supervisions: one profile a supervisor, with one student a row. */
final class SupervisionTable {
    private static final List<String> PARTS = Stream.of(SupervisorPart.values())
            .map(it -> it.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final List<String> STATES =
            Stream.of(Status.values()).map(Status::key).toList();

    private final Customs customs;
    private final Origin file;

    SupervisionTable(Customs customs, Origin file) {
        this.customs = customs;
        this.file = file;
    }

    /** Rows of one identity, or without one of one name, are those of one supervisor. */
    List<Profile> read(List<TableRow> rows) {
        Map<String, List<TableRow>> supervisors = new LinkedHashMap<>();
        for (TableRow row : rows) {
            Optional<String> name = row.text("supervisor");
            if (name.isEmpty()) {
                row.wrong("supervisor", "the row names no supervisor.");
            }
            name.map(it -> row.text("supervisor_id").orElse(it))
                    .ifPresent(it -> supervisors
                            .computeIfAbsent(it, key -> new ArrayList<>())
                            .add(row));
        }
        List<Profile> profiles = new ArrayList<>();
        supervisors.forEach((id, own) -> profile(id, own).ifPresent(profiles::add));
        return profiles;
    }

    private Optional<Profile> profile(String id, List<TableRow> rows) {
        List<Supervision> supervisions =
                rows.stream().flatMap(row -> supervision(row).stream()).toList();
        if (supervisions.isEmpty()) {
            return Optional.empty();
        }
        TableRow first = rows.get(0);
        return first.text("supervisor")
                .map(name -> new Profile(
                        List.of(PeopleTable.source(file, id, first.language())),
                        Person.of(name, first.at()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        supervisions,
                        List.of(),
                        List.of()));
    }

    private Optional<Supervision> supervision(TableRow row) {
        Optional<String> role = row.text("role").or(() -> row.text("level"));
        if (role.isEmpty()) {
            row.wrong("role", "the row says neither role nor level.");
        }
        Optional<String> part = row.word("part", PARTS);
        Optional<String> status = row.word("status", STATES);
        // Without the word that is wrong, the row would say something else.
        boolean whole = part.isPresent() == row.text("part").isPresent()
                && status.isPresent() == row.text("status").isPresent();
        return role.filter(it -> whole)
                .map(it -> supervision(
                        row,
                        it,
                        part.map(SupervisionTable::part).orElse(SupervisorPart.PRINCIPAL),
                        status.map(SupervisionTable::status).orElse(Status.CURRENT)));
    }

    private Supervision supervision(TableRow row, String role, SupervisorPart owner, Status status) {
        return new Supervision(
                Label.of(role, row.language()),
                level(row, role),
                row.organization("institution"),
                owner,
                others(row, owner),
                student(row),
                new Term(status, row.period(), row.text("thesis").map(Text::of)),
                row.at());
    }

    /** A level is given by its key or by words that mean one; left out, the role means it. */
    private Optional<Level> level(TableRow row, String role) {
        Optional<String> stated = row.text("level");
        Optional<Level> level =
                stated.flatMap(it -> Level.find(SmallLetters.of(it)).or(() -> customs.level(it)));
        if (stated.isPresent() && level.isEmpty()) {
            row.notAmong(
                    "level",
                    stated.get(),
                    Level.known().stream().map(Level::key).toList());
        }
        Optional<Level> meant = level.or(() -> customs.level(role));
        if (stated.isEmpty() && meant.isEmpty()) {
            String message = "The role " + Excerpt.of(role) + " is no known level.";
            row.findings().add(ProblemCode.STUDENT_ROLE_UNKNOWN, row.at(), message);
        }
        return meant;
    }

    /** Each name may have its part before it, as in {@code co: Bo Reed}; without one, it has the part that the owner has not. */
    private static List<Supervisors> others(TableRow row, SupervisorPart owner) {
        SupervisorPart usual = owner == SupervisorPart.PRINCIPAL ? SupervisorPart.CO : SupervisorPart.PRINCIPAL;
        Map<SupervisorPart, List<Mention>> named = new EnumMap<>(SupervisorPart.class);
        for (String entry : row.texts("other_supervisors")) {
            int colon = entry.indexOf(':');
            String word =
                    colon < 0 ? "" : SmallLetters.of(entry.substring(0, colon).strip());
            boolean stated = PARTS.contains(word);
            String name = stated ? entry.substring(colon + 1).strip() : entry;
            List<Mention> mentions = named.computeIfAbsent(stated ? part(word) : usual, it -> new ArrayList<>());
            if (!name.isEmpty()) {
                mentions.add(Mention.of(name, row.at()));
            }
        }
        return named.entrySet().stream()
                .map(it -> new Supervisors(it.getKey(), it.getValue(), row.at()))
                .toList();
    }

    private static Optional<Mention> student(TableRow row) {
        Optional<String> name = row.text("student");
        if (name.isEmpty()
                && (row.text("student_id").isPresent()
                        || row.text("student_orcid").isPresent())) {
            row.wrong("student", "an identifier needs a name.");
        }
        return name.map(it -> new Mention(
                it,
                Stream.of(row.identifier("student_id", Scheme.PAGE), row.identifier("student_orcid", Scheme.ORCID))
                        .flatMap(Optional::stream)
                        .toList(),
                row.at()));
    }

    private static Status status(String word) {
        return Status.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static SupervisorPart part(String word) {
        return SupervisorPart.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
