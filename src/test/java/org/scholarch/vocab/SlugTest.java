// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    /** Eighty characters, a hyphen and eight digits. */
    private static final int LONGEST = 89;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Guillaume Lajoie        | guillaume-lajoie
            Université de Montréal  | universite-de-montreal
            École de technologie supérieure | ecole-de-technologie-superieure
            N. L. Bracher           | n-l-bracher
            N.L. Bracher            | nl-bracher
            Master's Research       | masters-research
            Master’s Research       | masters-research
            L’apprentissage         | lapprentissage
            Out-of-Distribution (OOD) Detection | out-of-distribution-ood-detection
            "  spaces --- and / signs  " | spaces-and-signs
            Straße                  | strasse
            Łukasz Ørsted Þór       | lukasz-orsted-thor
            Œuvre Æther             | oeuvre-aether
            İSTANBUL ISPARTA        | istanbul-isparta
            Collaborateur·rice      | collaborateur-rice
            ＦＵＬＬ ｗｉｄｔｈ     | full-width
            GPT-3.5                 | gpt-35
            """)
    void textBecomesWords(String text, String slug) {
        assertEquals(slug, Slug.of(text));
    }

    @ParameterizedTest
    @CsvSource({"Пётр Чайковский", "Μαρία Καλλά", "李小龍", "山田太郎", "김영희", "محمد", "नरेन्द्र", "שלום"})
    void namesInOtherScriptsBecomeLatinWords(String name) {
        String slug = Slug.of(name);
        assertTrue(SHAPE.matcher(slug).matches(), slug);
        assertNotEquals("x-" + Slug.hash(name), slug);
    }

    @Example
    void composedAndDecomposedAccentsAreOne() {
        assertEquals(Slug.of("Montr\u00e9al"), Slug.of("Montre\u0301al"));
    }

    @Example
    void textWithoutLettersIsItsHash() {
        assertEquals("x-" + Slug.hash("???"), Slug.of("???"));
        assertNotEquals(Slug.of("???"), Slug.of("!!!"));
        assertEquals("x-" + Slug.hash(""), Slug.of(""));
    }

    @Example
    void hashIsTheStartOfSha256() {
        assertEquals("e3b0c442", Slug.hash(""));
        assertEquals("ba7816bf", Slug.hash("abc"));
    }

    @Example
    void longTextIsCutBetweenWordsAndKeptApart() {
        String start = "a rather long title that goes on and on about nothing in particular until it is over ";
        String one = Slug.of(start + "one thing at a time");
        String other = Slug.of(start + "another thing at a time");
        assertNotEquals(one, other);
        String words = one.substring(0, one.lastIndexOf('-'));
        assertEquals("a-rather-long-title-that-goes-on-and-on-about-nothing-in-particular-until-it-is", words);
        assertEquals(words, other.substring(0, other.lastIndexOf('-')));
    }

    @Example
    void eightyNineCharactersAreKeptAndNinetyAreCutToEighty() {
        String kept = "x".repeat(89);
        assertEquals(kept, Slug.of(kept));
        assertEquals("x".repeat(80) + "-" + Slug.hash(kept + "y"), Slug.of(kept + "y"));
        String words = "x".repeat(40) + "-" + "y".repeat(39);
        String tail = "-" + "z".repeat(9);
        assertEquals(words + "-" + Slug.hash(words + tail), Slug.of(words + tail));
    }

    @Example
    void slugDoesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "az", "lt", "en"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals("istanbul-institute-iii", Slug.of("ISTANBUL Institute III"), tag);
                assertEquals("lithuanian-i", Slug.of("LITHUANIAN Ì"), tag);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(tries = 300)
    void latinLettersBecomeWhatTransliteratingTheWholeTextMakesOfThem(@ForAll("latin") String text) {
        assertEquals(TO_ASCII.transliterate(text), AsciiText.of(text));
    }

    @Provide
    Arbitrary<String> latin() {
        // A little beyond what is treated letter by letter.
        return Arbitraries.strings().withCharRange('\0', '\u0260').ofMaxLength(12);
    }

    @Property(tries = 300)
    void slugIsLowerCaseWordsJoinedByHyphens(@ForAll String text) {
        String slug = Slug.of(text);
        assertTrue(SHAPE.matcher(slug).matches(), slug);
        assertTrue(slug.length() <= LONGEST, slug);
    }

    @Property(tries = 300)
    void slugOfASlugIsItself(@ForAll("texts") String text) {
        String slug = Slug.of(text);
        assertEquals(slug, Slug.of(slug));
    }

    @Property(tries = 300)
    void caseAndSurroundingSignsDoNotMatter(@ForAll("words") String words) {
        assertEquals(Slug.of(words), Slug.of("  " + words.toUpperCase(Locale.ROOT) + " !"));
    }

    @Property(tries = 100)
    void sameTextGivesTheSameSlugInEveryThread(@ForAll @StringLength(max = 40) String text) throws Exception {
        String here = Slug.of(text);
        var there = new FutureTask<>(() -> Slug.of(text));
        Thread.ofPlatform().start(there).join();
        assertEquals(here, there.get());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(300),
                words(),
                Arbitraries.strings().ascii().ofMaxLength(300));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars(' ', '-', '\'', '.', 'é', 'ç')
                .ofMinLength(1)
                .ofMaxLength(200)
                .filter(text -> text.chars().anyMatch(Character::isLetter));
    }
}
