// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholarch.identity.name.NameComparison.Agreement;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "Anna Berg => berg|anna",
                "Berg, Anna => berg|anna",
                "BERG Anna => berg|anna",
                "Anna BERG => berg|anna",
                "ANNA BERG => berg|anna",
                "N. L. Bracher => bracher|n. l.",
                "N.L. Bracher => bracher|n. l.",
                "NL Bracher => bracher|n. l.",
                "Bracher NL => bracher|n. l.",
                "Bracher, N L => bracher|n. l.",
                "Bracher, NL => bracher|n. l.",
                "J.-P. Morel => morel|j. p.",
                "Jean-Pierre Morel => morel|jean pierre",
                "LI Wei => li|wei",
                "Wei LI => li|wei",
                "Jan van der Berg => vander berg|jan",
                "van der Berg, Jan => vander berg|jan",
                "VAN DER BERG Jan => vander berg|jan",
                "Mark Van der Merwe => vander merwe|mark",
                "Maria de la Cruz => dela cruz|maria",
                "Celso Miguel de Melo => de melo|celso miguel",
                "Ahmed al-Rashid => al rashid|ahmed",
                "Sean O'Brien => obrien|sean",
                "Sean O’Brien => obrien|sean",
                "Sean O' Brien => obrien|sean",
                "Fiona Mc Donald => mcdonald|fiona",
                "Jean d'Angelo => dangelo|jean",
                "Robert Smith Jr. => smith|robert",
                "Robert Smith, Jr. => smith|robert",
                "Smith, Robert, III => smith|robert",
                "Robert Smith, PhD => smith|robert",
                "Robert Smith, Ph.D. => smith|robert",
                "Dr. Robert Smith => smith|robert",
                "Robert (Bob) Smith => smith|robert",
                "Miguel Saavedra-Ruiz => saavedra-ruiz|miguel",
                "Madonna => madonna|",
                "Yu. Ivanov => ivanov|yu.",
                "José Ortega y Gasset => ortega-gasset|jose",
                "Zhongyu Li* => li|zhongyu",
                "{Krishna Murthy}, Anil => krishna-murthy|anil",
            })
    void nameIsTakenApart(String written, String key) {
        assertEquals(key, PersonName.of(written).key());
    }

    @Test
    void blanksAndInvisibleCharactersMakeNoDifference() {
        assertEquals("berg|anna", PersonName.of("\u200BAnna\u00A0 Berg\u200E ").key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "王伟 | Wei Wang",
                "王伟明 | Weiming Wang",
                "王 伟明 | Wang Wei-Ming",
                "欧阳一凡 | Yifan Ouyang",
                "김민수 | Min-su Kim",
                "이승현 | Seunghyeon Lee",
                "Сергей Иванов | Sergei Ivanov",
                "Юрий Чернихов | Yuri Tchernikhov",
                "Γιώργος Παπαδόπουλος | Giorgos Papadopoulos",
                "محمد الرشيدي | Mohammed Al-Rashidi",
                "Jürgen Müller | Juergen Mueller",
                "Jürgen Müller | Jurgen Muller",
                "Søren Østergård | Soren Ostergard",
                "Łukasz Wróbel | Lukasz Wrobel",
                "Sergey Rakhmaninoff | Sergei Rakhmaninov",
                "Jean-Pierre Morel | Jean Pierre Morel",
                "Wei-Ming Li | Weiming Li",
                "Blake A. Richards | Blake Richards",
                "Bob Smith | Robert Smith",
                "Alex Martin | Alexandre Martin",
                "Dan Brown | Daniel Brown",
                "Mohamed Salah | Muhammad Salah",
                "N. L. Bracher | Nora Bracher",
                "Bracher, N. | Nora L. Bracher",
                "Wei Wang | Wang Wei",
                "Maria Lopez Garcia | Maria Lopez",
                "Maria Lopez Garcia | M. Lopez",
                "Maria Lopez-Garcia | Maria Garcia",
                "Lopez Garcia, M. | Maria Lopez Garcia",
                "Ludwig van Beethoven | Ludwig Beethoven",
                "Mostafa El-Araby | Mostafa ElAraby",
                "J. Krishna Murthy | Krishna Murthy Jatavallabhula",
                "Frederick Habersham | Frederick Haberhsam",
                "W. Smith | Bill Smith",
                "K. Szabolcsi | Szabolcsi Katalin",
                "Yann Le Guern | Yann LeGuern",
                "Олена Гончар | Olena Honchar",
            })
    void formsOfOneNameAgree(String one, String other) {
        NameComparison comparison = PersonName.of(one).compare(PersonName.of(other));
        assertTrue(comparison.agrees(), comparison::reason);
        assertTrue(comparison.strength() > 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg | Arne Berg",
                "Anna Berg | Anna Holm",
                "Anna K. Berg | Anna L. Berg",
                "A. Berg | B. Berg",
                "Daniel Berg | Daniela Berg",
                "Jan Berg | Jon Berg",
                "Maria Berg | Mario Berg",
                "Wei Wang | Wen Wang",
                "王伟 | 李伟",
                "J. Krishna Murthy | J. Murthy Rao",
                "Maria Lopez Garcia | Ana Lopez Garcia",
                "Anna Berg | Berg",
                "B. Smith | William Smith",
                "M. Peter | Peter Meier",
            })
    void namesOfTwoPeopleContradict(String one, String other) {
        NameComparison comparison = PersonName.of(one).compare(PersonName.of(other));
        boolean weak = comparison.penalty() >= 2;
        assertTrue(!comparison.agrees() || weak, comparison::reason);
    }

    @Test
    void differencesCostMoreTheLessTheyAreUsual() {
        PersonName name = PersonName.of("Robert A. Smith");
        double middle = name.compare(PersonName.of("Robert Smith")).penalty();
        double nickname = name.compare(PersonName.of("Bob Smith")).penalty();
        double slip = PersonName.of("Frederick Smith")
                .compare(PersonName.of("Fredreick Smith"))
                .penalty();
        assertTrue(middle < nickname && nickname < slip, middle + " " + nickname + " " + slip);
        assertEquals(
                Agreement.EQUAL, name.compare(PersonName.of("SMITH Robert A.")).agreement());
    }

    @Test
    void reasonSaysWhatDiffers() {
        assertEquals(
                "an initial stands for a given name",
                PersonName.of("N. Bracher")
                        .compare(PersonName.of("Nora Bracher"))
                        .reason());
    }

    @Test
    void commonNamesAreLessTellingThanRareOnes() {
        var frequencies = new NameFrequencies();
        PersonName rare = PersonName.of("Blake Richtershausen");
        PersonName common = PersonName.of("Wei Wang");
        frequencies.add(rare);
        frequencies.add(common);
        assertTrue(frequencies.rarity(rare.compare(rare)) > frequencies.rarity(common.compare(common)) + 2);
        for (String given : new String[] {"Anna", "Carl", "Dora", "Emil", "Flora"}) {
            frequencies.add(PersonName.of(given + " Richtershausen"));
        }
        assertTrue(frequencies.rarity(rare.compare(rare)) < 7, "a family of which many publish");
    }

    @Test
    void syllableOfAKoreanGivenNameIsNoMiddleName() {
        assertEquals(rarity("Jihoon Kim"), rarity("Ji-hoon Kim"), 0.01);
        assertTrue(rarity("Ji-hoon Kimmerling") > rarity("Jihoon Kimmerling") + 1);
    }

    @Test
    void commonGivenNameIsMoreCommonAmongCommonFamilies() {
        double amongMany = rarity("Blake Hassan") - rarity("Ahmed Hassan");
        double amongFew = rarity("Blake Richtershausen") - rarity("Ahmed Richtershausen");
        assertTrue(amongMany > amongFew + 0.3, amongMany + " " + amongFew);
    }

    private static double rarity(String written) {
        PersonName name = PersonName.of(written);
        return new NameFrequencies().rarity(name.compare(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Maria Lopez Garcia | M. Lopez",
                "Maria Lopez-Garcia | Maria Lopez",
                "Maria Lopez-Garcia | Maria Garcia",
                "Szabolcsi Katalin | Katalin Szabolcsi",
            })
    void nameIsAlsoFoundByHowItsOtherFormsBegin(String one, String other) {
        assertTrue(PersonName.of(one)
                .otherBeginnings()
                .contains(PersonName.of(other).beginning()));
    }

    @Test
    void fullerNamesAreFuller() {
        assertTrue(PersonName.of("Nora L. Bracher").fullness()
                > PersonName.of("Nora Bracher").fullness());
        assertTrue(PersonName.of("Nora Bracher").fullness()
                > PersonName.of("N. L. Bracher").fullness());
        assertFalse(PersonName.of("N. Bracher").hasFullGivenName());
    }
}
