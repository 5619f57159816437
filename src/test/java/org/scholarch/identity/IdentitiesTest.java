// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholarch.problem.Location;
import org.scholarch.profile.Language;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Source;
import org.scholarch.profile.Text;

class IdentitiesTest {
    private static final String LONG_TITLE = "How lakes remember their winters";

    @Test
    void ownerIsNamedByTheDocumentAndNotByTheName() {
        Profile profile = profile("a-lind", "Aino Lind");
        assertEquals("a-lind", identities(profile).owner(profile));
    }

    @Test
    void nameOfAnOwnerIsTheOwnerWhateverItsCaseAndAccents() {
        Profile page = profile("b-one", "Berit One", publication(LONG_TITLE, "aino  LIND", "Aino Lindt"));
        Identities identities = identities(profile("a-lind", "Aïno Lind"), page);
        assertEquals("a-lind", author(identities, page, 0).slug());
        assertEquals("aino-lindt", author(identities, page, 1).slug());
    }

    @Test
    void rareNameIsOneWithAndWithoutAMiddleName() {
        Profile one = profile("a-one", "Anna One", publication(LONG_TITLE, "Blake A. Richtershausen"));
        Profile two = profile("b-two", "Berit Two", publication("How dunes wander by", "Blake Richtershausen"));
        Identities identities = identities(one, two);
        assertEquals(author(identities, one, 0), author(identities, two, 0));
    }

    @Test
    void nameThatTwoOwnersShareIsNeitherOfThem() {
        Profile one = profile("wei-li", "Wei Li");
        Profile other = profile("wei-li-chemistry", "Wei Li");
        Profile page = profile("b-one", "Berit One", publication(LONG_TITLE, "Wei Li"));
        Identities identities = identities(one, other, page);
        String mentioned = author(identities, page, 0).slug();
        assertNotEquals(identities.owner(one), mentioned);
        assertNotEquals(identities.owner(other), mentioned);
        assertNotEquals(identities.owner(one), identities.owner(other));
    }

    @Test
    void slugOfAnOwnerWithAnotherNameIsNotTakenByAStranger() {
        Profile page = profile("b-one", "Berit One", publication(LONG_TITLE, "M. Roth"));
        Identities identities = identities(profile("m-roth", "Maud Rothschild"), page);
        assertNotEquals("m-roth", author(identities, page, 0).slug());
    }

    @Test
    void secondPageWithOneIdentityIsReportedWithItsFile() {
        IdentitiesBuilder builder = Identities.builder();
        assertTrue(builder.add(profile("a-lind", "Aino Lind")).isEmpty());
        var problem = builder.add(profile("A Lind", "Arvo Lind")).orElseThrow();
        assertEquals("duplicate-profile", problem.code().id());
        assertEquals("A Lind.txt", problem.location().file());
        assertTrue(problem.message().contains("a-lind.txt"), problem.message());
    }

    @Test
    void oneTitleOnTwoPagesIsOneWork() {
        Profile one = profile("one", "One Person", publication(LONG_TITLE));
        Profile two = profile("two", "Two Person", publication(LONG_TITLE + "."));
        Identities identities = identities(one, two);
        assertEquals(key(identities, one), key(identities, two));
        assertEquals(Map.of("one", Map.of("two", List.of(key(identities, one)))), JointWorks.of(identities));
    }

    @Test
    void shortTitleOnTwoPagesIsOneWorkOnlyWhenTheyShareSomebody() {
        Profile one = profile("one", "One Person", publication("Introduction", "Ada Third"));
        Profile two = profile("two", "Two Person", publication("Introduction", "Ada Third"));
        Profile far = profile("far", "Far Person", publication("Introduction", "Bo Fourth"));
        Identities identities = identities(one, far, two);
        assertEquals(key(identities, one), key(identities, two));
        assertNotEquals(key(identities, one), key(identities, far));
        assertFalse(JointWorks.of(identities).containsKey("far"));
    }

    @Test
    void listingThatBridgesTwoGroupsJoinsThem() {
        Profile one = profile("one", "One Person", publication("Preface", "Ada Third"));
        Profile two = profile("two", "Two Person", publication("Preface", "Bo Fourth"));
        Profile bridge = profile("six", "Six Person", publication("Preface", "Ada Third", "Bo Fourth"));
        Identities identities = identities(one, two, bridge);
        assertEquals(key(identities, one), key(identities, two));
        assertEquals(key(identities, one), key(identities, bridge));
    }

    @Test
    void decisionsDoNotDependOnTheOrderOfThePages() {
        Profile one = profile("one", "One Person", publication("Preface", "Ada Third"));
        Profile two = profile("two", "Two Person", publication("Preface", "Ada Third"), publication(LONG_TITLE));
        assertEquals(key(identities(one, two), one), key(identities(two, one), one));
        assertEquals(JointWorks.of(identities(one, two)), JointWorks.of(identities(two, one)));
    }

    @Test
    void pairCountsTheirWorksOverAllPages() {
        Profile one = profile(
                "one", "One Person", publication(LONG_TITLE, "Ada Third"), publication("A second work of theirs"));
        Profile ada = profile("ada", "Ada Third", publication("A second work of theirs"));
        Identities identities = identities(one, ada);
        List<String> works = one.publications().stream()
                .map(work -> identities.publication(one, work).key())
                .sorted()
                .toList();
        assertEquals(2, works.size());
        assertEquals(Map.of("ada", Map.of("one", works)), JointWorks.of(identities));
        assertEquals(works, identities.collaborations().works("ada"));
    }

    @Test
    void authorWhoseNameContradictsIsNotTheOwnerEvenInACompleteList() {
        Profile page = profile("d-lindorm", "Dariusz Lindorm", complete("Dariush Lindorm", "Berit One"));
        assertNotEquals("d-lindorm", author(identities(page), page, 0).slug());
    }

    private static Publication complete(String... names) {
        List<Mention> authors = publication(LONG_TITLE, names).authors();
        return new Publication(
                Text.of(LONG_TITLE),
                authors,
                true,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new Location("case.txt", 1));
    }

    private static PersonIdentity author(Identities identities, Profile page, int position) {
        Publication work = page.publications().get(0);
        return identities.author(page, work, work.authors().get(position));
    }

    private static String key(Identities identities, Profile profile) {
        return identities.publication(profile, profile.publications().get(0)).key();
    }

    private static Identities identities(Profile... profiles) {
        IdentitiesBuilder builder = Identities.builder();
        for (Profile profile : profiles) {
            assertEquals(Optional.empty(), builder.add(profile));
        }
        return builder.build();
    }

    private static Publication publication(String title, String... names) {
        List<Mention> authors = Arrays.stream(names)
                .map(name -> Mention.of(name, new Location("case.txt", 1)))
                .toList();
        return Publication.listed(Text.of(title), authors, Optional.empty(), new Location("case.txt", 1));
    }

    private static Profile profile(String slug, String name, Publication... publications) {
        Origin origin = new Origin(slug + ".txt", slug, "0", Optional.empty(), Optional.empty());
        List<Publication> works = List.of(publications);
        return new Profile(
                List.of(new Source(origin, Language.EN)),
                Person.of(name, new Location(slug + ".txt", 3)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                works);
    }
}
