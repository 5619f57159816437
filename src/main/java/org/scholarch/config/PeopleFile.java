// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scholarch.privacy.Concealment;
import org.scholarch.privacy.HiddenPerson;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Scheme;
import org.scholarch.yaml.Schema;
import org.scholarch.yaml.YamlNode.Mapping;
import org.scholarch.yaml.YamlNode.Scalar;

/** What {@code people.yaml} says. No message repeats a name: it may be that of somebody who is hidden. */
record PeopleFile(List<PersonEntry> people, List<HiddenPerson> hidden) {
    static final String NAME = "people";

    private static final Schema SCHEMA =
            Schema.published(NAME, ProblemCode.CURATION_INVALID).discreet();
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /** An entry as the schema asks, with the identifiers that it states and what it says of who is who. */
    private record Sound(Mapping entry, List<Identifier> identifiers, Claim claim) {
        /** A slug says exactly who is meant; a name next to it would mean everybody who is written so. */
        static Sound of(Mapping entry, List<Identifier> identifiers) {
            Claim claim = Claim.of(entry, List.of(entry.get("slug").isPresent() ? "slug" : "name"));
            return new Sound(entry, identifiers, claim);
        }

        boolean hides() {
            return entry.isTrue(Entries.HIDE);
        }
    }

    static PeopleFile read(List<Path> files, List<Problem> problems) {
        // No message of this file repeats anything that could be a name.
        var entries = new Entries(Concealment.NONE, problems);
        List<Sound> sound = new ArrayList<>();
        for (Path file : files) {
            for (Mapping entry : entries.read(file, SCHEMA)) {
                List<Problem> mistakes = new ArrayList<>();
                List<Identifier> identifiers = Registers.PEOPLE.of(entry, mistakes);
                if (!entries.isLeftOut(entry, mistakes)) {
                    sound.add(Sound.of(entry, identifiers));
                }
            }
        }
        List<Sound> seen = new ArrayList<>(sound);
        List<HiddenPerson> hidden = hidden(seen, problems);
        List<Claimed<PersonEntry>> people = withoutHidden(seen, new Concealment(hidden), problems).stream()
                .map(PeopleFile::person)
                .toList();
        return new PeopleFile(Contradictions.removed(people, problems), hidden);
    }

    /**
     * Those who are hidden, and with them everybody of whom another entry says that it is the same person.
     *
     * @param entries all entries; those that remain are of people who may be seen
     */
    private static List<HiddenPerson> hidden(List<Sound> entries, List<Problem> problems) {
        List<HiddenPerson> hidden = new ArrayList<>();
        Set<Object> marks = new HashSet<>();
        boolean more = true;
        while (more) {
            List<Sound> found = entries.stream()
                    .filter(it -> it.hides() || isMarked(it, marks))
                    .toList();
            for (Sound one : found) {
                HiddenPerson person = hidden(one);
                hidden.add(person);
                person.names().forEach(name -> marks.add(Claim.folded(name)));
                marks.addAll(person.identifiers());
                if (!one.hides()) {
                    String what = "This is somebody whom another entry hides; it hides too.";
                    problems.add(new Problem(
                            ProblemCode.CURATION_INVALID, one.entry().at(), what));
                }
            }
            more = entries.removeAll(found);
        }
        return hidden;
    }

    /** Entries about people who may be seen, as far as they speak of nobody who may not. */
    private static List<Sound> withoutHidden(List<Sound> entries, Concealment concealment, List<Problem> problems) {
        return concealment.isEmpty()
                ? entries
                : entries.stream()
                        .flatMap(it -> Withholding.person(it.entry(), it.identifiers(), concealment, problems).stream())
                        .map(it -> Sound.of(it, Registers.PEOPLE.of(it, new ArrayList<>())))
                        .toList();
    }

    private static boolean isMarked(Sound one, Set<Object> marks) {
        return Stream.concat(one.claim().same().keySet().stream(), one.identifiers().stream())
                .anyMatch(marks::contains);
    }

    private static Claimed<PersonEntry> person(Sound one) {
        Claim claim = one.claim();
        var person = new PersonEntry(
                claim.names(),
                claim.others(),
                texts(one.entry(), "alias").toList(),
                one.entry().text("preferred").map(String::strip),
                one.identifiers(),
                one.entry().at());
        return new Claimed<>(person, claim);
    }

    /** Everything that could tell who it is, rather too much than too little. */
    private static HiddenPerson hidden(Sound one) {
        Set<String> names = new LinkedHashSet<>();
        Stream.of("name", "same", "alias", "preferred")
                .flatMap(key -> texts(one.entry(), key))
                .forEach(names::add);
        Set<Identifier> all = new LinkedHashSet<>(one.identifiers());
        names.stream()
                .filter(it -> SLUG.matcher(it).matches())
                .flatMap(it -> Identifier.of(Scheme.PAGE, it).stream())
                .forEach(all::add);
        return new HiddenPerson(List.copyOf(names), List.copyOf(all));
    }

    private static Stream<String> texts(Mapping entry, String key) {
        return entry.scalars(key).stream().map(Scalar::text).map(String::strip);
    }
}
