// SPDX-License-Identifier: Apache-2.0
package org.scholarch.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTest {
    private static final Named BJORN = person("bjorn", "Björn Çelik-Łukasz", true);
    private static final Named STRANGER = person("b-aaland", "B. Aaland Bjornson", false);
    private static final Named LAKE = new Named("organization/lake", "Université du Lac", Kind.ORGANIZATION, false);
    private static final NameIndex INDEX =
            new NameIndex(List.of(STRANGER, LAKE, BJORN, BJORN).iterator());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Björn",
                "bjorn",
                "BJÖRN",
                "bjo",
                "çelik",
                "celik bj",
                "lukasz",
                "Bj\u00f6rn",
                "Bjo\u0308rn",
                "björn, Çelik!"
            })
    void nameIsFoundByBeginningsOfItsWordsWhateverTheirMarks(String text) {
        assertTrue(INDEX.find(text, Optional.empty(), 10).contains(BJORN), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jorn", "bjorn universite", "", " ", "!?", "*", "bjornx"})
    void otherTextFindsNothing(String text) {
        assertEquals(List.of(), INDEX.find(text, Optional.empty(), 10));
    }

    @Test
    void whatHasAPageComesFirstAndNothingComesTwice() {
        assertEquals(List.of(BJORN, STRANGER), INDEX.find("bjorn", Optional.empty(), 10));
        assertEquals(List.of(BJORN), INDEX.find("b", Optional.empty(), 1));
    }

    @ParameterizedTest
    @CsvSource({"PERSON, 0", "ORGANIZATION, 1", "TOPIC, 0"})
    void kindNarrowsTheSearch(Kind kind, int expected) {
        assertEquals(expected, INDEX.find("lac", Optional.of(kind), 10).size());
    }

    @Test
    void emptyIndexAndEmptyLimitFindNothing() {
        assertEquals(List.of(), new NameIndex(List.<Named>of().iterator()).find("a", Optional.empty(), 10));
        assertEquals(List.of(), INDEX.find("bjorn", Optional.empty(), 0));
        assertEquals(3 + 1, INDEX.size());
        assertTrue(INDEX.bytes() > 100);
    }

    @Property(tries = 100)
    void findsWhatALookThroughAllNamesFinds(
            @ForAll @Size(max = 20) List<@AlphaChars @StringLength(min = 1, max = 3) String> words,
            @ForAll @AlphaChars @StringLength(min = 1, max = 2) String asked) {
        List<Named> names = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            names.add(person("p" + i, words.get(i) + " " + words.get(i + 1), i % 2 == 0));
        }
        String beginning = asked.toLowerCase(Locale.ROOT);
        List<Named> expected = names.stream()
                .filter(it -> (" " + it.name().toLowerCase(Locale.ROOT)).contains(" " + beginning))
                .toList();

        List<Named> found = new NameIndex(names.iterator()).find(asked, Optional.empty(), 100);

        assertEquals(expected.size(), found.size());
        assertTrue(found.containsAll(expected));
    }

    private static Named person(String slug, String name, boolean hasPage) {
        return new Named("person/" + slug, name, Kind.PERSON, hasPage);
    }
}
