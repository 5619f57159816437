// SPDX-License-Identifier: Apache-2.0
package org.scholarch.join;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholarch.problem.Problem;
import org.scholarch.profile.Label;
import org.scholarch.profile.Language;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Text;
import org.scholarch.read.DocumentReader;
import org.scholarch.read.Reading;

/** Joins pages as they are read. */
class ProfileJoinerTest {
    private static final String ENGLISH = """
            Portrait of Ada Quill

            Ada Quill

            Core Academic Member
            Canada CIFAR AI Chair
            Full Professor, McGill University, School of Dunes
            Adjunct Professor, University of Rain, Department of Sand
            Research Topics
            Deep Learning
            Dunes

            Biography

            She walks on sand.

            Current Students

            PhD - McGill University
            Co-supervisor :
            Master's Research - University of Rain

            Publications

            On the ripples of sand
            """;
    private static final String FRENCH = """
            Portrait de Ada Quill

            Ada Quill

            Membre académique principal
            Chaire en IA Canada-CIFAR
            Professeure associée, Université de la Pluie, Département du sable
            Professeure titulaire, McGill University, École des dunes
            Sujets de recherche
            Deep Learning
            Vent

            Biographie

            Elle marche sur le sable.

            Étudiants actuels

            Doctorat - McGill
            Co-superviseur⋅e :
            Maîtrise recherche - Université de la Pluie

            Publications

            On the ripples of sand
            The second page of the pager
            """;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void pagesInTwoLanguagesAreOneProfileWhoseLabelsHaveBoth() {
        for (List<Profile> order : List.of(
                List.of(page("en.txt", ENGLISH), page("fr.txt", FRENCH)),
                List.of(page("fr.txt", FRENCH), page("en.txt", ENGLISH)))) {
            Profile joined = join(order);
            assertEquals(List.of(), problems);
            assertEquals(2, joined.sources().size());
            assertEquals(Language.EN, joined.language());
            assertEquals(
                    List.of(both("Core Academic Member", "Membre académique principal")),
                    joined.memberships().stream().map(it -> it.label()).toList());
            assertEquals(1, joined.chairs().size());
            assertEquals(
                    List.of("Deep Learning", "Dunes", "Vent"),
                    joined.topics().stream().map(it -> it.label().first()).toList());
            assertEquals(
                    both("Deep Learning", "Deep Learning"),
                    joined.topics().get(0).label());
            assertEquals(2, joined.biography().size());
        }
    }

    @Test
    void postsOfTwoLanguagesMeetByTheirOrganisationAndTheRestByTheirPlace() {
        Profile joined = join(List.of(page("en.txt", ENGLISH), page("fr.txt", FRENCH)));
        assertEquals(
                List.of(
                        both("Full Professor", "Professeure titulaire"),
                        both("Adjunct Professor", "Professeure associée")),
                joined.appointments().stream().map(it -> it.rank()).toList());
        assertEquals(
                Optional.of(both("Department of Sand", "Département du sable")),
                joined.appointments().get(1).unit());
    }

    @Test
    void studentsOfTwoLanguagesAreTheSameStudents() {
        Profile joined = join(List.of(page("en.txt", ENGLISH), page("fr.txt", FRENCH)));
        assertEquals(
                List.of(both("PhD", "Doctorat"), both("Master's Research", "Maîtrise recherche")),
                joined.supervisions().stream().map(it -> it.role()).toList());
        assertEquals(
                List.of("McGill University", "McGill"),
                joined.supervisions().get(0).institution().orElseThrow().name().texts().stream()
                        .map(Text::value)
                        .toList());
        assertEquals(1, joined.supervisions().get(0).others().size());
    }

    @Test
    void studentsThatTwoLanguagesCountDifferentlyAreThoseOfTheMainPageAndReported() {
        String more = FRENCH.replace("Maîtrise recherche", "Doctorat - Ailleurs\nMaîtrise recherche");
        Profile joined = join(List.of(page("en.txt", ENGLISH), page("fr.txt", more)));
        assertEquals(2, joined.supervisions().size());
        assertEquals(
                List.of("fr.txt: languages-disagree"),
                problems.stream()
                        .map(it -> it.location() + ": " + it.code().id())
                        .toList());
    }

    @Test
    void pagesOfAPagerAddTheirPublicationsAndNothingTwice() {
        String second = ENGLISH.replace("On the ripples of sand", "On wind");
        Profile joined = join(List.of(page("0.txt", ENGLISH), page("1.txt", second), page("2.txt", second + "\n")));
        assertEquals(List.of(), problems);
        assertEquals(List.of("On the ripples of sand", "On wind"), titles(joined));
        assertEquals(2, joined.supervisions().size());
        assertEquals(2, joined.appointments().size());
        assertEquals(1, joined.biography().size());
    }

    @Test
    void equalStudentsOfOnePageStayAsManyAsTheyAre() {
        String three = ENGLISH.replace("Master's Research - University of Rain", "PhD - Rain\nPhD - Rain\nPhD - Rain");
        assertEquals(
                4,
                join(List.of(page("0.txt", three), page("1.txt", three + "\n")))
                        .supervisions()
                        .size());
    }

    @Test
    void otherPersonOfTheSameFileNameIsReportedAndLeftOut() {
        Profile ada = page("a/ada.txt", ENGLISH);
        Profile bo = page("b/ada.txt", ENGLISH.replace("Ada Quill", "Bo Quill"));
        assertEquals(ada, join(List.of(ada, bo)));
        assertEquals(List.of("duplicate-profile"), codes());
        Profile namesake = page("b/ada.txt", "Portrait of Ada Quill\n\nAda Quill\n\nDirector, Some Bakery\n");
        assertEquals(ada, join(List.of(ada, namesake)));
        assertEquals(List.of("duplicate-profile"), codes());
        assertTrue(problems.get(0).message().contains("a/ada.txt"));
    }

    private static Label both(String en, String fr) {
        return Label.of(en, Language.EN).and(Label.of(fr, Language.FR));
    }

    private Profile join(List<Profile> documents) {
        ProfileJoiner.Joined joined = ProfileJoiner.join(documents);
        problems.clear();
        problems.addAll(joined.problems());
        return joined.profile();
    }

    private List<String> codes() {
        return problems.stream().map(it -> it.code().id()).toList();
    }

    private static List<String> titles(Profile profile) {
        return profile.publications().stream()
                .map(Publication::title)
                .map(Text::value)
                .toList();
    }

    private static Profile page(String file, String text) {
        Origin origin = new Origin(file, "ada", file + text.hashCode(), Optional.empty(), Optional.empty());
        Reading reading = new DocumentReader().read(text.getBytes(StandardCharsets.UTF_8), origin);
        if (reading instanceof Reading.Accepted accepted) {
            return accepted.profiles().get(0);
        }
        throw new AssertionError(reading.problems());
    }
}
