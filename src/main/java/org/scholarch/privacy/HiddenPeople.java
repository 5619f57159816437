// SPDX-License-Identifier: Apache-2.0
package org.scholarch.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Source;

/** All who must not appear. */
final class HiddenPeople {
    /** Stands in a text where a name was taken out; says in no language that something is missing. */
    static final String MARK = "[…]";

    private static final Pattern CUT_QUOTE = Pattern.compile("…'");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    private final List<Hidden> people;

    HiddenPeople(List<HiddenPerson> people) {
        this.people = people.stream().map(Hidden::of).toList();
    }

    List<Hidden> all() {
        return people;
    }

    boolean isEmpty() {
        return people.isEmpty();
    }

    /** Whether a profile is a hidden person's own: by its owner's names and identifiers, or by the name of a document. */
    boolean owns(Profile profile) {
        Person person = profile.person();
        return owns(person.name(), person.identifiers())
                || person.otherNames().stream().anyMatch(name -> owns(name, person.identifiers()))
                || profile.sources().stream().map(Source::origin).anyMatch(this::isAt);
    }

    private boolean owns(String name, List<Identifier> identifiers) {
        Passage passage = new Passage(name);
        return people.stream().anyMatch(it -> it.is(passage, identifiers));
    }

    private boolean isAt(Origin origin) {
        return isFile(origin.file())
                || isCalled(origin.slug())
                || origin.address().map(this::isFile).orElse(false);
    }

    /** Whether a file, or the folder it is in, is called like a hidden person. */
    boolean isFile(String file) {
        String[] parts = file.split("[/\\\\]+", -1);
        for (int i = Math.max(0, parts.length - 2); i < parts.length; i++) {
            String name = ENDING.matcher(parts[i]).replaceFirst("");
            if (isCalled(name)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCalled(String name) {
        Passage passage = new Passage(name);
        return people.stream().anyMatch(it -> it.isFile(passage));
    }

    /** The hidden people whom a mention can mean. */
    List<Hidden> meantBy(Mention mention) {
        if (mention.isWithheld()) {
            return List.of();
        }
        Passage name = new Passage(mention.name());
        return people.stream().filter(it -> it.is(name, mention.identifiers())).toList();
    }

    /** Whether a hidden person stands in a text, e.g. in an address. */
    boolean standIn(String text) {
        Passage passage = new Passage(text);
        return people.stream().anyMatch(it -> !it.find(passage).isEmpty());
    }

    /** Whether a name or the name of a page is that of a hidden person, or holds it. */
    boolean mayBeNamed(String name, List<Identifier> known) {
        Passage passage = new Passage(name);
        for (Hidden one : people) {
            if (one.is(passage, known) || (!one.isContradicted(known) && one.isFile(passage))) {
                return true;
            }
        }
        return false;
    }

    /** A text without the names; none when nothing else is left. */
    Optional<String> cleanText(String text) {
        Passage passage = new Passage(text);
        List<Span> found =
                people.stream().flatMap(it -> it.find(passage).stream()).toList();
        if (found.isEmpty()) {
            return Optional.of(text);
        }
        String rest = Span.replace(text, found, MARK);
        return rest.codePoints().anyMatch(Character::isLetterOrDigit) ? Optional.of(rest) : Optional.empty();
    }

    /** A message without the names, and without the beginning of one where the message cuts a text. */
    String clean(String message) {
        List<Span> found = new ArrayList<>();
        Passage passage = new Passage(message);
        people.forEach(it -> found.addAll(it.find(passage)));
        Matcher cut = CUT_QUOTE.matcher(message);
        while (cut.find()) {
            String before = message.substring(0, cut.start());
            int start =
                    people.stream().mapToInt(it -> it.cutNameAt(before)).min().orElse(before.length());
            if (start < before.length()) {
                found.add(new Span(start, before.length()));
            }
        }
        return found.isEmpty() ? message : Span.replace(message, found, MARK);
    }
}
