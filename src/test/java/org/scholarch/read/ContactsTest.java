// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarch.profile.Language;

class ContactsTest {
    private static final Contacts CONTACTS = Contacts.of(Lexicon.BUILT_IN.of(Language.EN));

    private static String left(String text) {
        return CONTACTS.clean(text).text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@northfield.example",
                "ada.quill+x@mail.northfield.example",
                "ada [at] northfield.example",
                "ada(at)northfield(dot)example",
                "ada [AT] northfield [dot] example",
                "mailto:ada@northfield.example",
                "é@été.example",
                "514-555-0100",
                "(514) 555-0100",
                "(514)555-0100",
                "514.555.0100",
                "514 555 0100",
                "+1 514 555 0100",
                "1-514-555-0100",
                "+44 20 7946 0958",
                "+493012345678",
                "01 23 45 67 89",
                "514-555-0100 ext. 7",
                "514-555-0100 x7"
            })
    void waysToReachSomebodyAreTakenOutAndNothingElse(String contact) {
        assertEquals(
                "She studies sand, wind and water, and writes to all. Ask , or wait.",
                left("She studies sand, wind and water, and writes to all. Ask " + contact + ", or wait."));
        assertEquals(
                "She studies sand, wind and water, and writes. Ask us now.",
                left("She studies sand, wind and water, and writes. Ask (" + contact
                        + ") us now.".replace(")  ", ") ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Assistant: Bo Marsh",
                "Executive Assistant : Bo Marsh, bo@northfield.example",
                "E-mail: ada@northfield.example",
                "ada@northfield.example",
                "Bo Marsh, bo@northfield.example",
                "My assistant is Bo Marsh (bo@northfield.example).",
                "Tel.: 555 0100",
                "+1 514 555 0100"
            })
    void aLineThatIsNothingButAContactGoesAsAWhole(String line) {
        assertEquals("", left(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She wrote 1,200,000 words between 2015-2019 and 2020.",
                "See arXiv 2010.12345, grant 2021-04567 and 0000-0002-1825-0097.",
                "Her ISBN is 978-3-16-148410-0, her DOI 10.1234/5678901.",
                "Meet @adaquill at 5 @ noon; a@b has no dot.",
                "Contact with water makes sand stick: nobody knows why.",
                "She was an assistant professor in 1998 1999 2000.",
                "Temperatures of 10 20 30 40 50 degrees.",
                "Looking (at) sand."
            })
    void numbersAndSignsThatReachNobodyStay(String text) {
        assertEquals(text, left(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phone 555 0100 is closed, and so is the door of the house.|Phone is closed, and so is the door of the house.",
                "She reads. a@b.example, c@d.example.|She reads. , ."
            })
    void severalAreTakenOut(String text, String expected) {
        assertEquals(expected, left(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dr. Bo Marsh", "Bo Marsh"})
    void aLongLineLosesItsContactSentence(String assistant) {
        String rest = "She studies sand and water and wind and all that moves. "
                .repeat(4)
                .strip();
        assertEquals(rest, left("Assistant: " + assistant + ". " + rest));
    }
}
