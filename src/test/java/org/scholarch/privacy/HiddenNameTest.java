// SPDX-License-Identifier: Apache-2.0
package org.scholarch.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarch.problem.Location;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Scheme;

/** Which names are that of a hidden person, and what is left of texts that hold it. */
class HiddenNameTest {
    private static final Identifier ORCID = new Identifier(Scheme.ORCID, "0000-0002-1825-0097");
    private static final Identifier OTHER = new Identifier(Scheme.ORCID, "0000-0001-5109-3700");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jane Roe                | Jane Roe
            Jane Roe                | JANE ROE
            Jane Roe                | Roe, Jane
            Jane Roe                | Roe Jane
            Jane Roe                | J. Roe
            Jane Roe                | Roe J
            Jane Roe                | Jane M. Roe
            Jane Roe                | J.M. Roe
            Jane Roe                | Roe JM
            Jane Roe                | Dr. Jane Roe, PhD
            Jane Roe                | JaneRoe
            Jane Roe                | Ja\u00ADne Roe
            Roe, Jane               | Jane Roe
            Jane Mary Roe           | Jane Roe
            Jane Mary Roe           | J. M. Roe
            Zoë Müller              | Zoe Muller
            Zoë Müller              | Z. Mueller
            Zoe Mueller             | Zoë Müller
            Søren Ødegård           | Soeren Oedegaard
            Søren Ødegård           | Soren Odegard
            Jean-Pierre O'Brien     | J.-P. O’Brien
            Jean-Pierre O'Brien     | JP OBrien
            Ana García-López        | A. Garcia Lopez
            Ludwig van der Berg     | van der Berg, L.
            Ludwig van der Berg     | Berg, Ludwig van der
            Suryanti                | SURYANTI
            王伟                    | Wang Wei
            王伟                    | 王伟
            Юрий Иванов             | ЮРИЙ ИВАНОВ
            Иван Петров             | Petrov, I.
            """)
    void nameIsHidden(String hidden, String name) {
        assertEquals(1, people(hidden).meantBy(mention(name)).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jane Roe                | John Roe
            Jane Roe                | Janet Roe
            Jane Roe                | Jane Rowe
            Jane Roe                | Jane Monroe
            Jane Roe                | Mary Jane Roe
            Jane Roe                | Roe
            Jane Roe                | A. Roe
            Jane Roe                | Jane Roe Smith
            Jane Mary Roe           | Jane Q. Roe
            Jane Mary Roe           | Mary Roe
            J. Roe                  | John Roe
            Suryanti                | Suryanti Wijaya
            Suryanti                | Suryanto
            Ludwig van der Berg     | Ludwig Berger
            """)
    void otherNameIsNot(String hidden, String name) {
        assertEquals(0, people(hidden).meantBy(mention(name)).size());
    }

    @Test
    void identifierTellsWhateverTheName() {
        HiddenPeople people = people(new HiddenPerson(List.of("Jane Roe"), List.of(ORCID)));
        Location at = Location.of("a.txt");
        assertEquals(
                1, people.meantBy(new Mention("Jane Doe", List.of(ORCID), at)).size());
        assertEquals(
                0, people.meantBy(new Mention("Jane Roe", List.of(OTHER), at)).size(), "somebody else");
        assertEquals(1, people.meantBy(mention("Jane Roe")).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She wrote it with Jane Roe.                       | She wrote it with […].
            Jane Roe's lab, and J. M. Roe alone.              | […]'s lab, and […] alone.
            Thanks to Roe, Jane and to A. Roe, J. Smith.      | Thanks to […] and to A. Roe, J. Smith.
            Roe et al. and Roe's mother                       | Roe et al. and Roe's mother
            Ask jane.roe@x.example or see http://x.example/~jroe/b | Ask […] or see […]
            https://x.example/people/jane%20roe (jane-roe.txt)     | […] ([…].txt)
            Mary Janet Roe and Jane Roes                      | Mary Janet Roe and Jane Roes
            By ROE Jane, JANE ROE; Jane\u00A0Roe              | By […], […]; […]
            Jane and Roe went; John Roe did not               | Jane and Roe went; John Roe did not
            """)
    void textLosesTheNameAndNothingElse(String text, String left) {
        var texts = new TextRedaction(people("Jane Roe"), "Ada Quill", Set.of());
        assertEquals(Optional.of(left), texts.clean(text));
    }

    @Test
    void familyNameAloneIsTakenOutWhereTheWholeNameIsNear() {
        HiddenPeople people = people("Jane Roe");
        var texts = new TextRedaction(people, "Ada Quill", Set.copyOf(people.all()));
        assertEquals(
                Optional.of("[…] left Northfield. […] went on. Then […]'s group and Dr. […] met John Roe."),
                texts.clean("Jane Roe left Northfield. Roe went on. Then Roe's group and Dr. Roe met John Roe."));
        var owner = new TextRedaction(people, "John Roe", Set.copyOf(people.all()));
        assertEquals(Optional.of("Roe works with […]."), owner.clean("Roe works with Jane Roe."));
    }

    @Test
    void longerNameOfTheOwnerStays() {
        var texts = new TextRedaction(people("Jane Roe"), "Mary Jane Roe", Set.of());
        assertEquals(Optional.of("Mary Jane Roe is not […]."), texts.clean("Mary Jane Roe is not Jane Roe."));
    }

    @Test
    void textThatIsTheNameAloneGoesAsAWhole() {
        assertEquals(Optional.empty(), new TextRedaction(people("Jane Roe"), "Ada Quill", Set.of()).clean("Jane Roe!"));
    }

    @Test
    void nameInAScriptWithoutBlanksIsFoundInsideASentence() {
        var texts = new TextRedaction(people("王伟"), "Ada Quill", Set.of());
        assertEquals(Optional.of("我与[…]合作"), texts.clean("我与王伟合作"));
    }

    @Test
    void identifiersAreTakenOutOfTexts() {
        var texts =
                new TextRedaction(people(new HiddenPerson(List.of("Jane Roe"), List.of(ORCID))), "Ada Quill", Set.of());
        assertEquals(
                Optional.of("See […] and […] here."),
                texts.clean("See https://orcid.org/0000-0002-1825-0097 and 0000000218250097 here.")
                        .map(it -> it.replace("0000000218250097", "[…]")));
        assertEquals(List.of(), texts.clean(List.of(ORCID)));
        assertEquals(List.of(OTHER), texts.clean(List.of(OTHER)));
    }

    @ParameterizedTest
    @CsvSource({
        "profiles/jane-roe.txt, true", "jane_roe/fr.txt, true", "roe-jane.old.txt, true", "jroe.html, true",
        "JaneRoe.yaml, true", "profiles/roe.txt, false", "john-roe.txt, false", "jane-roe/a/b.txt, false"
    })
    void fileIsKnownByItsName(String file, boolean hidden) {
        assertEquals(hidden, people("Jane Roe").isFile(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zoe-mueller.txt",
                "zmueller.html",
                "zoemuller.yaml",
                "muellerz.txt",
                "zoemüller.txt",
                "mueller-zoe.txt"
            })
    void fileIsKnownHoweverItSpellsLettersOfOtherAlphabets(String file) {
        assertTrue(people("Zoë Müller").isFile(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The line 'by Jane Ro…' is odd.      | The line 'by […]…' is odd.
            The line 'by J. R…' is odd.         | The line 'by […]…' is odd.
            The line 'by Roe, Ja…' is odd.      | The line 'by […]…' is odd.
            The line 'by Jan…' is odd.          | The line 'by […]…' is odd.
            The line 'by John Ro…' is odd.      | The line 'by John […]…' is odd.
            The line 'Jane Roe' of 'Ada'.       | The line '[…]' of 'Ada'.
            """)
    void messageLosesEvenTheBeginningOfAName(String message, String left) {
        assertEquals(left, people("Jane Roe").clean(message));
    }

    private static HiddenPeople people(String name) {
        return people(new HiddenPerson(List.of(name), List.of()));
    }

    private static HiddenPeople people(HiddenPerson person) {
        return new HiddenPeople(List.of(person));
    }

    private static Mention mention(String name) {
        return Mention.of(name, Location.of("a.txt"));
    }
}
