// SPDX-License-Identifier: Apache-2.0
package org.scholarch.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Scheme;
import org.scholarch.vocab.Slug;

/** Somebody who must not appear, ready to be looked for. */
final class Hidden {
    private final List<HiddenName> names;
    private final List<List<Word>> sequences;
    private final List<String> unspaced;
    private final List<Identifier> identifiers;
    private final List<String> pages;

    private Hidden(HiddenPerson person) {
        names = person.names().stream()
                .flatMap(name -> HiddenName.of(name).stream())
                .toList();
        identifiers = person.identifiers();
        pages = identifiers.stream()
                .filter(it -> it.scheme() == Scheme.PAGE)
                .map(it -> Slug.of(it.value()))
                .toList();
        sequences = identifiers.stream()
                .map(identifier -> Word.of(identifier.value()))
                .filter(words -> !words.isEmpty())
                .toList();
        unspaced = person.names().stream().filter(Hidden::isUnspaced).toList();
    }

    static Hidden of(HiddenPerson person) {
        return new Hidden(person);
    }

    /** Scripts that put no blank between a name and the next word. */
    private static boolean isUnspaced(String name) {
        return name.codePoints().anyMatch(point -> switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        });
    }

    /** Whether somebody who is named and identified like this is the hidden person, or may be. */
    boolean is(Passage name, List<Identifier> known) {
        if (!Collections.disjoint(known, identifiers)) {
            return true;
        }
        return !isContradicted(known) && !name.bare().isEmpty() && isNamed(name);
    }

    private boolean isNamed(Passage name) {
        for (HiddenName own : names) {
            if (own.is(name.bare())) {
                return true;
            }
        }
        for (String own : unspaced) {
            if (name.text().contains(own)) {
                return true;
            }
        }
        return false;
    }

    /** One person has one ORCID; whoever has another one is somebody else. */
    boolean isContradicted(List<Identifier> known) {
        return hasOrcid(known) && hasOrcid(identifiers);
    }

    private static boolean hasOrcid(List<Identifier> identifiers) {
        for (Identifier identifier : identifiers) {
            if (identifier.scheme() == Scheme.ORCID) {
                return true;
            }
        }
        return false;
    }

    /** Whether a file name, or the last part of an address, is that of the person's page. */
    boolean isFile(Passage name) {
        return (!pages.isEmpty() && pages.contains(name.slug())) || !find(name).isEmpty() || isSquashed(name.finder());
    }

    private boolean isSquashed(NameFinder finder) {
        for (HiddenName name : names) {
            if (finder.hasSquashed(name)) {
                return true;
            }
        }
        return false;
    }

    /** Where the person is named in a text, or told by an identifier. */
    List<Span> find(Passage passage) {
        List<Span> found = new ArrayList<>();
        NameFinder finder = passage.finder();
        for (HiddenName name : names) {
            finder.find(name, found);
        }
        for (List<Word> sequence : sequences) {
            // One word, such as the name of a page, is too little to go by outside of an address.
            if (sequence.size() > 1 || hasDigits(sequence.get(0))) {
                finder.sequence(sequence, found);
            }
        }
        String text = passage.text();
        for (String name : unspaced) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                found.add(new Span(at, at + name.length()));
            }
        }
        addresses(passage, found);
        return found;
    }

    private static boolean hasDigits(Word word) {
        return word.letters() > 5 && word.plain().chars().anyMatch(Character::isDigit);
    }

    private void addresses(Passage passage, List<Span> found) {
        for (Passage.Address address : passage.addresses()) {
            if (tells(address.finder())) {
                found.add(address.place());
            }
        }
    }

    private boolean tells(NameFinder address) {
        List<Span> found = new ArrayList<>();
        names.forEach(name -> address.find(name, found));
        sequences.forEach(sequence -> address.sequence(sequence, found));
        return !found.isEmpty() || isSquashed(address);
    }

    /** Where the family name stands without a given name. */
    List<Span> familyAlone(Passage passage) {
        List<Span> found = new ArrayList<>();
        names.forEach(name -> found.addAll(passage.finder().alone(name)));
        return found;
    }

    /** Whether somebody has the same family name. */
    boolean sharesFamily(String name) {
        NameFinder finder = new NameFinder(name);
        return names.stream().flatMap(it -> it.families().stream()).anyMatch(family -> finder.has(family));
    }

    /** Where the beginning of the name stands at the end of a text that was cut off; the text's length when it does not. */
    int cutNameAt(String text) {
        NameFinder finder = new NameFinder(text);
        return names.stream().mapToInt(finder::cutNameAt).min().orElse(text.length());
    }
}
