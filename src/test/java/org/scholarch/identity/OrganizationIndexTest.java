// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholarch.identity.OrganizationRule.Standing;
import org.scholarch.problem.Location;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Label;
import org.scholarch.profile.Language;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Scheme;
import org.scholarch.profile.Text;

class OrganizationIndexTest {
    private static final Identifier SOME_ROR = new Identifier(Scheme.ROR, "0abcdef12");
    private static final Identifier OTHER_ROR = new Identifier(Scheme.ROR, "0zyxwvt34");

    @Test
    void knownOrganizationShowsItsNamesInBothLanguagesAndItsIdentifier() {
        OrganizationIdentity identity = index(List.of(), "UdeM").identity(Organization.of("UdeM"));
        assertEquals("Université de Montréal", identity.name());
        assertEquals(List.of(new Identifier(Scheme.ROR, "0161xgx34")), identity.identifiers());
        assertTrue(identity.otherNames().contains(new Text("University of Montreal", Language.EN)));
        assertTrue(identity.otherNames().contains(Text.of("UdeM")));
    }

    @Test
    void misspellingIsNoNameOfTheOrganization() {
        OrganizationIndex index = index(List.of(), "Technical Univeristy of Munich");
        OrganizationIdentity identity = index.identity(Organization.of("Technical Univeristy of Munich"));
        assertEquals("Technical University of Munich", identity.name());
        assertFalse(identity.otherNames().stream().anyMatch(it -> it.value().contains("Univeristy")));
        OrganizationDecision decision = index.decisions().get(0);
        assertTrue(decision.evidence().contains("univeristy"), decision.evidence());
        assertTrue(decision.isMerge() && decision.score() > 0);
    }

    @Test
    void unknownNamesAreOneWhenOnlyTheirWritingDiffers() {
        OrganizationIndex index =
                index(List.of(), "Foo Dept. of Bar", "foo department of bar", "FOO Department of Bár", "Foo of Bar");
        assertEquals(slug(index, "Foo Dept. of Bar"), slug(index, "FOO Department of Bár"));
        assertNotEquals(slug(index, "Foo of Bar"), slug(index, "foo department of bar"));
        assertEquals(slug(index, "Foo of Bar"), "foo-of-bar");
    }

    @Test
    void acronymOfAnUnknownNameIsLeftOutOnlyWhenItIsItsOwn() {
        OrganizationIndex index = index(
                List.of(),
                "Gamma Rim Institute (GRI)",
                "Gamma Rim Institute",
                "Gamma Rim Institute (East)",
                "Gamma Rim Institute (West)");
        assertEquals(slug(index, "Gamma Rim Institute"), slug(index, "Gamma Rim Institute (GRI)"));
        assertNotEquals(slug(index, "Gamma Rim Institute (East)"), slug(index, "Gamma Rim Institute (West)"));
        assertNotEquals(slug(index, "Gamma Rim Institute (East)"), slug(index, "Gamma Rim Institute"));
    }

    @Test
    void nameNearAFrequentUnknownNameIsASuspectAndNoMerge() {
        OrganizationIndex index = new OrganizationIndex(List.of());
        for (int i = 0; i < 5; i++) {
            index.add(Organization.of("Zarathan Institute"));
        }
        index.add(Organization.of("Zaratan Institute"));
        index.decide();
        OrganizationDecision suspect = index.decisions().get(0);
        assertEquals(1, index.decisions().size());
        assertEquals("Zaratan Institute", suspect.written());
        assertEquals("zarathan-institute", suspect.slug());
        assertFalse(suspect.isMerge());
    }

    @Test
    void rorIdentifierDecidesOverTheName() {
        Organization montreal =
                new Organization(Label.of("McGill University"), List.of(new Identifier(Scheme.ROR, "0161xgx34")));
        Organization other = new Organization(Label.of("McGill University"), List.of(SOME_ROR));
        OrganizationIndex index = index(List.of(), montreal, other, Organization.of("McGill University"));
        assertEquals("universite-de-montreal", index.identity(montreal).slug());
        assertEquals("mcgill-university", slug(index, "McGill University"));
        assertTrue(index.identity(other).slug().startsWith("mcgill-university-"));
    }

    @Test
    void twoNamesWithOneRorAreOneAndOneNameWithTwoAreTwo() {
        Organization one = new Organization(Label.of("Alpha Lab"), List.of(SOME_ROR));
        Organization two = new Organization(Label.of("Beta Lab"), List.of(SOME_ROR));
        Organization three = new Organization(Label.of("Beta Lab"), List.of(OTHER_ROR));
        OrganizationIndex index =
                index(List.of(), one, two, three, Organization.of("Alpha Lab"), Organization.of("Beta Lab"));
        assertEquals(index.identity(one).slug(), index.identity(two).slug());
        assertEquals(index.identity(one).slug(), slug(index, "Alpha Lab"));
        assertNotEquals(index.identity(two).slug(), index.identity(three).slug());
        assertNotEquals(index.identity(two).slug(), slug(index, "Beta Lab"));
        assertNotEquals(index.identity(three).slug(), slug(index, "Beta Lab"));
    }

    @Test
    void knownOrganizationWithoutRorTakesTheOnlyOneThatPagesGive() {
        Organization waterloo = new Organization(Label.of("University of Waterloo"), List.of(SOME_ROR));
        Organization elsewhere = new Organization(Label.of("Some Place"), List.of(SOME_ROR));
        OrganizationIndex index = index(List.of(), waterloo, elsewhere);
        assertEquals("university-of-waterloo", index.identity(elsewhere).slug());
        assertEquals(List.of(SOME_ROR), index.identity(elsewhere).identifiers());
        Organization rival = new Organization(Label.of("University of Waterloo"), List.of(OTHER_ROR));
        OrganizationIndex two = index(List.of(), waterloo, rival);
        assertNotEquals(two.identity(waterloo).slug(), two.identity(rival).slug());
    }

    @Test
    void nameInTheOtherLanguageOfThePageLeadsToAKnownOrganization() {
        Organization both = new Organization(
                Label.of("Montreal Uni Something", Language.EN).and(Label.of("Université de Montréal", Language.FR)),
                List.of());
        assertEquals(
                "universite-de-montreal", index(List.of(), both).identity(both).slug());
    }

    @Test
    void curatorWinsOverTheTable() {
        OrganizationRule renamed =
                rule("UdeM Montréal", List.of("UdeM"), List.of("Monreal U"), List.of("U of Montreal"));
        OrganizationIndex index = index(List.of(renamed), "UdeM", "Monreal U", "Université de Montréal");
        assertEquals("udem-montreal", slug(index, "Monreal U"));
        assertEquals("udem-montreal", slug(index, "Université de Montréal"));
        OrganizationDecision decision = index.decisions().stream()
                .filter(it -> it.written().equals("Monreal U"))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(renamed.at()), decision.curator());
        assertEquals(0, decision.score());
    }

    @Test
    void curatorKeepsApartWhatTheTableHoldsForOne() {
        OrganizationRule apart = rule("Polytechnique Montréal", List.of(), List.of(), List.of("Polytechnique"));
        OrganizationIndex index = index(List.of(apart), "Polytechnique", "Polytechnique Montréal");
        assertEquals("polytechnique", slug(index, "Polytechnique"));
        assertEquals("polytechnique-montreal", slug(index, "Polytechnique Montréal"));
        OrganizationRule misspelt = rule("McGill University", List.of(), List.of(), List.of("McGill Univeristy"));
        assertEquals("mcgill-univeristy", slug(index(List.of(misspelt), "McGill Univeristy"), "McGill Univeristy"));
    }

    @Test
    void curatorMergesTwoLinesOfTheTable() {
        OrganizationRule one = rule("Samsung", List.of("Samsung Electronics"), List.of(), List.of());
        OrganizationIndex index = index(List.of(one), "Samsung", "Samsung Electronics");
        assertEquals(slug(index, "Samsung"), slug(index, "Samsung Electronics"));
    }

    @Test
    void parentsThatLeadBackAreLeftOut() {
        OrganizationRule one = new OrganizationRule(
                Optional.of(Label.of("Aleph")),
                List.of(),
                List.of(),
                Optional.of("Beth"),
                List.of(),
                List.of(),
                Standing.CURATOR,
                at(1));
        OrganizationRule two = new OrganizationRule(
                Optional.of(Label.of("Beth")),
                List.of(),
                List.of(),
                Optional.of("Aleph"),
                List.of(),
                List.of(),
                Standing.CURATOR,
                at(2));
        OrganizationIndex index = index(List.of(one, two), "Aleph", "DeepMind");
        assertEquals(Optional.empty(), index.identity(Organization.of("Aleph")).parent());
        assertEquals(
                Optional.of("google"),
                index.identity(Organization.of("DeepMind")).parent());
    }

    @Test
    void unitStandsBelowItsOrganizationWhateverThatIsWritten() {
        OrganizationIndex index = index(List.of(), "UdeM");
        OrganizationIdentity unit =
                OrganizationIndex.unit(index.identity(Organization.of("UdeM")), Label.of("Dept. of Mathematics"));
        assertEquals("universite-de-montreal-department-of-mathematics", unit.slug());
        assertEquals(Optional.of("universite-de-montreal"), unit.parent());
        OrganizationIdentity elided =
                OrganizationIndex.unit(index.identity(Organization.of("UdeM")), Label.of("Département d’hydrologie"));
        assertEquals("universite-de-montreal-departement-dhydrologie", elided.slug());
    }

    @Test
    void entryThatGivesNoNamesToShowIsCalledAsThePagesWriteIt() {
        OrganizationRule rule = new OrganizationRule(
                Optional.empty(),
                List.of("Kestrel"),
                List.of(),
                Optional.empty(),
                List.of("Kestrel Analytics", "Kestrel - Room Four"),
                List.of(),
                Standing.CURATOR,
                at(3));
        OrganizationIndex index = index(List.of(rule), "Kestrel - Room Four", "Kestrel Analytics");
        OrganizationIdentity identity = index.identity(Organization.of("Kestrel - Room Four"));
        assertEquals("Kestrel Analytics", identity.name());
        assertEquals("kestrel-analytics", identity.slug());
        assertEquals(List.of(Text.of("Kestrel")), identity.otherNames());
    }

    private static OrganizationRule rule(String name, List<String> aliases, List<String> same, List<String> different) {
        return new OrganizationRule(
                Optional.of(Label.of(name)),
                aliases,
                List.of(),
                Optional.empty(),
                same,
                different,
                Standing.CURATOR,
                at(3));
    }

    private static Location at(int line) {
        return new Location("organizations.yaml", line);
    }

    static OrganizationIndex index(List<OrganizationRule> rules, String... names) {
        Organization[] organizations =
                List.of(names).stream().map(Organization::of).toArray(Organization[]::new);
        return index(rules, organizations);
    }

    private static OrganizationIndex index(List<OrganizationRule> rules, Organization... organizations) {
        OrganizationIndex index = new OrganizationIndex(rules);
        List.of(organizations).forEach(index::add);
        index.decide();
        return index;
    }

    static String slug(OrganizationIndex index, String name) {
        return index.identity(Organization.of(name)).slug();
    }
}
