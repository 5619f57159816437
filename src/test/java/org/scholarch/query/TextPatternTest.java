// SPDX-License-Identifier: Apache-2.0
package org.scholarch.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.scholarch.search.Kind;
import org.scholarch.search.NameIndex;
import org.scholarch.search.Named;

/** A pattern finds the names that the index of names finds. */
class TextPatternTest {

    @Property(tries = 3000)
    void findsWhatTheIndexFinds(@ForAll("names") String name, @ForAll("names") String text) {
        assertEquals(index(name, text), pattern(name, text), () -> name + " / " + text);
    }

    @Test
    void everyLetterWithAMarkIsFoundAsTheIndexFindsIt() {
        List<String> different = IntStream.concat(IntStream.range(0xC0, 0x180), IntStream.range(0x1EA0, 0x1EFA))
                .mapToObj(Character::toString)
                .filter(letter ->
                        List.of("a", "d", "e", "h", "i", "l", "n", "o", "s", "t", "ae", "oe", "ss", "th", letter)
                                .stream()
                                .anyMatch(text -> index("q " + letter, text) != pattern("q " + letter, text)))
                .toList();

        assertEquals(List.of(), different);
    }

    @Test
    void textWithoutAWordFindsNothing() {
        assertFalse(pattern("a", ".*"));
        assertFalse(pattern("a", ""));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                        "b", "B", "o", "ö", "Ö", "é", "E", "ß", "s", "æ", "ae", "Ł", "l", "-", " ", ". ", "’", "'",
                        ", ", "Æ", "th", "þ", "ñ", "–", "и", "И")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(it -> String.join("", it));
    }

    @Test
    void chineseCharactersAreFoundOneByOne() {
        assertTrue(pattern("\u738B\u5C0F\u660E", "\u660E\u738B"));
        assertTrue(index("\u738B\u5C0F\u660E", "\u660E\u738B"));
    }

    /** As Virtuoso reads a pattern: a byte a character, without what is not of Latin-1. */
    @Test
    void bytesOfANameAreFoundToo() {
        assertTrue(Pattern.compile(TextPattern.of("ozc"))
                .matcher(bytes("Nehir \u00D6z\u00E7elik"))
                .find());
        assertTrue(Pattern.compile(TextPattern.of("dung nehir"))
                .matcher(bytes("Nehir D\u0169ng"))
                .find());
        assertFalse(Pattern.compile(TextPattern.of("la"))
                .matcher(bytes("L\u00F3r\u00E1nt"))
                .find());
    }

    private static String bytes(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static boolean index(String name, String text) {
        var named = new Named("https://example.org/a", name, Kind.PERSON, false);
        return !new NameIndex(List.of(named).iterator())
                .find(text, Optional.empty(), 10)
                .isEmpty();
    }

    private static boolean pattern(String name, String text) {
        return Pattern.compile(TextPattern.of(text)).matcher(name).find();
    }
}
