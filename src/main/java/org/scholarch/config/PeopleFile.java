// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    static PeopleFile read(List<Path> files, List<Problem> problems) {
        var entries = new Entries(problems);
        List<Claimed<PersonEntry>> people = new ArrayList<>();
        List<HiddenPerson> hidden = new ArrayList<>();
        for (Path file : files) {
            for (Mapping entry : entries.read(file, SCHEMA)) {
                List<Problem> mistakes = new ArrayList<>();
                List<Identifier> identifiers = Registers.PEOPLE.of(entry, mistakes);
                if (entries.isLeftOut(entry, mistakes)) {
                    continue;
                }
                if (entry.isTrue(Entries.HIDE)) {
                    hidden.add(hidden(entry, identifiers));
                } else {
                    people.add(person(entry, identifiers));
                }
            }
        }
        return new PeopleFile(Contradictions.removed(people, problems), hidden);
    }

    /** A slug says exactly who is meant; a name next to it would mean everybody who is written so. */
    private static Claimed<PersonEntry> person(Mapping entry, List<Identifier> identifiers) {
        Claim claim = Claim.of(entry, List.of(entry.get("slug").isPresent() ? "slug" : "name"));
        var person = new PersonEntry(
                claim.names(),
                claim.others(),
                texts(entry, "alias").toList(),
                entry.text("preferred").map(String::strip),
                identifiers,
                entry.at());
        return new Claimed<>(person, claim);
    }

    /** Everything that could tell who it is, rather too much than too little. */
    private static HiddenPerson hidden(Mapping entry, List<Identifier> identifiers) {
        Set<String> names = new LinkedHashSet<>();
        Stream.of("name", "same", "alias", "preferred")
                .flatMap(key -> texts(entry, key))
                .forEach(names::add);
        Set<Identifier> all = new LinkedHashSet<>(identifiers);
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
