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
                "ada [at] northfield dot ca",
                "ada at northfield dot ca",
                "ada.quill AT northfield DOT example DOT ca",
                "ada_AT_northfield_DOT_ca",
                "ada <at> northfield.ca",
                "ada -at- northfield.ca",
                "ada @ northfield.ca",
                "ada[at]northfield[dot]ca",
                "ada\uFF20northfield.ca",
                "{ada,bo}@northfield.ca",
                "ada (arobase) nord (point) ca",
                "ada arobase nord point ca",
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
                "514-555-0100 x7",
                "514-555-0100, ext. 1234",
                "514-555-0100 #1234",
                "514 555-0100, poste 1234",
                "+1 (514) 555-0100 ext. 1234",
                "+33 (0)1 23 45 67 89",
                "1 (514) 555-0100",
                "+49 30 1234567-89"
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
                "+1 514 555 0100",
                "Phone (office): 514-555-0100",
                "Office: Room 3.14, 514-555-0100",
                "Contact me: ada@northfield.example",
                "Email ada@northfield.example Phone 514-555-0100",
                "Contact: ada@northfield.example / +1 514 555-0100",
                "Bo Marsh (assistant) 514-555-0100",
                "Please contact my assistant, Bo Marsh, at bo@northfield.example.",
                "Her assistant Bo Marsh can be reached at bo@northfield.example or 514-555-0100.",
                "Lab manager: Bo Marsh (bo@northfield.example)",
                "My assistant: Bo Marsh",
                "Admin assistant: Bo Marsh",
                "Administrative support: Bo Marsh",
                "Secretary: Bo Marsh",
                "WhatsApp: +1 514 555 0100",
                "Skype: ada.quill"
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
                "Looking (at) sand.",
                "See arXiv:2104.00001 and arXiv 2104.00001v2 for more of it.",
                "Her DOI is 10.1145/3292500.3330701 or https://doi.org/10.1038/s41586-020-2649-2.",
                "A talk (ICML @ 2020), one @ NeurIPS 2021, and work with S. Lee @ MIT. She leads it.",
                "NSERC grant RGPIN-2019-04567 and CIHR 2021-0456-7890, NSF 1234567.",
                "ISBN 0-306-40615-2, ISSN 1234-5678, PMID: 26017442, patent US 10,123,456 B2.",
                "At some point in her life she was at boiling point in water, at a dot on a map.",
                "Nature 521 436 444 (2015), pages 436-444; vol. 521, no. 7553.",
                "See github.com/ada/x@v1.2 or pages 100-200 of 300-400, IEEE 802.11 and ISO 8601-1:2019.",
                "Between 2018-03-01 and 2020-12-31 she led 12 345 678 people and 1 000 000 grains.",
                "A mean of 514.3 and 343.6 with p = 0.001, n = 514 343, F(1, 514) = 3.43.",
                "Coordinates 45.5017 -73.5673 and 12 34 56 78 90."
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
    @ValueSource(
            strings = {
                "Téléphone : 514 555-0100, poste 1234",
                "Tél. : (514) 555-0100 p. 1234",
                "Courriel : ada@nord.example",
                "courriel: ada [arobase] nord.ca",
                "Adresse électronique : ada@nord.example",
                "Mon adjointe : Bo Marsh",
                "Son adjointe est Bo Marsh (bo@nord.example).",
                "Adjointe administrative : Bo Marsh, 514 555-0100",
                "Pour joindre son assistant, écrire à bo@nord.example"
            })
    void aFrenchLineThatIsNothingButAContactGoesAsAWhole(String line) {
        assertEquals(
                "", Contacts.of(Lexicon.BUILT_IN.of(Language.FR)).clean(line).text());
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
