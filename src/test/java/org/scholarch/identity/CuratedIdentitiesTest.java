// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholarch.identity.Decision.Verdict;
import org.scholarch.problem.Location;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Scheme;
import org.scholarch.profile.Text;

/** Evidence, identifiers and curators, case by case. */
class CuratedIdentitiesTest {
    private static final Location RULE = new Location("people.yaml", 7);
    private static final Identifier ORCID = new Identifier(Scheme.ORCID, "0000-0002-1825-0097");
    private static final Identifier OTHER_ORCID = new Identifier(Scheme.ORCID, "0000-0001-5109-3700");

    @Test
    void formsOfOneNameWithACoAuthorInCommonAreOne() {
        Profile page = page(
                "ada",
                "Ada Quennell",
                work("First of the two works", "Blake A. Richtershausen"),
                work("Second of the two works", "Blake Richtershausen"));
        Identities identities = identities(Curation.NONE, page);
        assertEquals(author(identities, page, 0, 0), author(identities, page, 1, 0));
        PersonIdentity blake = author(identities, page, 0, 0);
        assertEquals("blake-a-richtershausen", blake.slug());
        assertEquals(List.of("Blake Richtershausen"), blake.otherNames());
        assertEquals("blake-a-richtershausen", identities.aliases().get("blake-richtershausen"));
    }

    @Test
    void initialAndNameWithNothingInCommonAreSuspects() {
        Profile one = page("ada", "Ada Quennell", work("First of the two works", "B. Richtershausen"));
        Profile two = page("bo", "Bo Ostrander", work("Second of the two works", "Blake Richtershausen"));
        Identities identities = identities(Curation.NONE, one, two);
        assertNotEquals(
                author(identities, one, 0, 0).slug(),
                author(identities, two, 0, 0).slug());
        List<Decision> why = identities.why("B. Richtershausen", "blake-richtershausen");
        assertEquals(Verdict.SUSPECT, why.get(0).verdict());
        assertTrue(identities.decisions().anyMatch(it -> it.verdict() == Verdict.SUSPECT));
    }

    @Test
    void initialThatFitsTwoIsNeither() {
        Profile page = page(
                "ada",
                "Ada Quennell",
                work("First work of theirs here", "Jana Brachersen", "Jonas Brachersen"),
                work("Second work of theirs here", "J. Brachersen"));
        Identities identities = identities(Curation.NONE, page);
        String initial = author(identities, page, 1, 0).slug();
        assertNotEquals(author(identities, page, 0, 0).slug(), initial);
        assertNotEquals(author(identities, page, 0, 1).slug(), initial);
    }

    @Test
    void twoAuthorsOfOneWorkAreNeverOne() {
        Profile page = page("ada", "Ada Quennell", work("The only work of theirs", "Bo Ostrander", "B. Ostrander"));
        Identities identities = identities(Curation.NONE, page);
        assertNotEquals(
                author(identities, page, 0, 0).slug(),
                author(identities, page, 0, 1).slug());
    }

    @Test
    void ownerIsFoundInACompleteListUnderAnyFormOfTheName() {
        Profile page = page("ada", "Ada Quennell", complete("The only work of hers", "Quennell, A.", "Bo Ostrander"));
        Identities identities = identities(Curation.NONE, page);
        assertEquals("ada", author(identities, page, 0, 0).slug());
    }

    @Test
    void ownersOfTwoPagesAreNeverOneByName() {
        Profile one = page("ada", "Ada Quennell", work("The one work that both list", "Bo Ostrander"));
        Profile two = page("ada-2", "Ada Quennell", work("The one work that both list", "Bo Ostrander"));
        Identities identities = identities(Curation.NONE, one, two);
        assertNotEquals(identities.owner(one), identities.owner(two));
    }

    @Test
    void ownersOfTwoPagesWithOneOrcidAreOne() {
        Profile one = page("ada", person("Ada Quennell", ORCID));
        Profile two = page("ada-holm", person("Ada Holm", ORCID));
        Identities identities = identities(Curation.NONE, one, two);
        assertEquals("ada", identities.owner(two));
        assertEquals("ada", identities.aliases().get("ada-holm"));
        assertEquals(List.of(ORCID), identities.person(one).identifiers());
    }

    @Test
    void twoOrcidsAreTwoPeople() {
        Mention one = new Mention("Blake Richtershausen", List.of(ORCID), RULE);
        Mention other = new Mention("Blake Richtershausen", List.of(OTHER_ORCID), RULE);
        Profile page = page(
                "ada",
                person("Ada Quennell"),
                work("First of the two works", one),
                work("Second of the two works", other));
        Identities identities = identities(Curation.NONE, page);
        assertNotEquals(
                author(identities, page, 0, 0).slug(),
                author(identities, page, 1, 0).slug());
    }

    @Test
    void linkToAPageIsThatPagesOwner() {
        Mention link = new Mention("A. Q.", List.of(new Identifier(Scheme.PAGE, "ada")), RULE);
        Profile page = page("bo", person("Bo Ostrander"), work("First of the two works", link));
        Identities identities = identities(Curation.NONE, page("ada", "Ada Quennell"), page);
        assertEquals("ada", author(identities, page, 0, 0).slug());
    }

    @Test
    void curatorMakesOneOfTwo() {
        Profile one = page("ada", "Ada Quennell", work("First of the two works", "Cleo Marsh"));
        Profile two = page("bo", "Bo Ostrander", work("Second of the two works", "Cleo Vanterpool"));
        Curation curation = people(List.of("Cleo Marsh", "cleo-vanterpool"), List.of());
        Identities identities = identities(curation, one, two);
        assertEquals(author(identities, one, 0, 0), author(identities, two, 0, 0));
        assertEquals("Cleo M. Vanterpool", author(identities, two, 0, 0).name());
        assertEquals(
                Optional.of(RULE),
                identities.why("Cleo Marsh", "Cleo Vanterpool").get(0).curator());
    }

    @Test
    void curatorMakesTwoOfOne() {
        Profile one = page("ada", "Ada Quennell", work("First of the two works", "Bo Ostrander"));
        Profile two = page("bo", "Bo Ostrander", work("Second of the two works", "Ada Quennell"));
        Identities merged = identities(Curation.NONE, one, two);
        assertEquals("bo", author(merged, one, 0, 0).slug());
        Identities split = identities(people(List.of("bo"), List.of("Bo Ostrander")), one, two);
        assertNotEquals("bo", author(split, one, 0, 0).slug());
        assertEquals("ada", author(split, two, 0, 0).slug());
        String slug = author(split, one, 0, 0).slug();
        assertEquals(Verdict.DIFFERENT, split.why("bo", slug).get(0).verdict());
    }

    @Test
    void slugWithASuffixMeansThePersonWhoGotIt() {
        Profile one = page("bo", "Bo Ostrander");
        Profile two = page("bo-2", "Bo Ostrander");
        Profile ada = page("ada", "Ada Quennell", work("First of the two works", "Bo Ostrander"));
        Identities before = identities(Curation.NONE, one, two, ada);
        String slug = author(before, ada, 0, 0).slug();
        Identities after = identities(people(List.of("bo-2", slug), List.of()), one, two, ada);
        assertEquals("bo-2", author(after, ada, 0, 0).slug());
        assertEquals("bo", after.owner(one));
    }

    @Test
    void titlesAreOneHoweverTheyAreTyped() {
        Profile one = page("ada", "Ada Quennell", work("Deep {\\em Lake} learning: part I."));
        Profile two = page("bo", "Bo Ostrander", work("Deep Lake Learning \u2013 Part I"));
        Profile six = page("cy", "Cy Palfrey", work("Deep lake learning: part II"));
        Identities identities = identities(Curation.NONE, one, two, six);
        assertEquals(key(identities, one), key(identities, two));
        assertNotEquals(key(identities, one), key(identities, six));
    }

    @Test
    void doiDecidesWhateverTheTitle() {
        Identifier doi = new Identifier(Scheme.DOI, "10.1000/182");
        Profile one = page("ada", person("Ada Quennell"), with("A title of the preprint", doi));
        Profile two = page("bo", person("Bo Ostrander"), with("Another title in the journal", doi));
        Identities identities = identities(Curation.NONE, one, two);
        assertEquals(key(identities, one), key(identities, two));
        assertEquals(
                List.of(doi),
                identities.publication(one, one.publications().get(0)).identifiers());
    }

    @Test
    void oneTitleWithTwoDoisIsOneWorkOnlyWhenAnAuthorIsShared() {
        Identifier preprint = new Identifier(Scheme.DOI, "10.48550/arxiv.1");
        Identifier journal = new Identifier(Scheme.DOI, "10.1000/182");
        Profile one = page("ada", person("Ada Quennell"), with("One title for the work", preprint, "Cleo Marsh"));
        Profile two = page("bo", person("Bo Ostrander"), with("One title for the work", journal, "Cleo Marsh"));
        Profile six = page(
                "cy", person("Cy Palfrey"), with("One title for the work", new Identifier(Scheme.DOI, "10.1000/9")));
        Identities identities = identities(Curation.NONE, one, two, six);
        assertEquals(key(identities, one), key(identities, two));
        assertNotEquals(key(identities, one), key(identities, six));
    }

    @Test
    void curatorJoinsAndSplitsWorks() {
        Profile one = page("ada", "Ada Quennell", work("A title of the preprint"));
        Profile two = page("bo", "Bo Ostrander", work("Another title in the journal"));
        WorkRule rule = new WorkRule(
                List.of("A title of the preprint", "another-title-in-the-journal"),
                List.of(),
                Optional.of("The title"),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new Location("publications.yaml", 2));
        Identities identities = identities(new Curation(List.of(), List.of(rule), List.of()), one, two);
        assertEquals(key(identities, one), key(identities, two));
        assertEquals(
                Optional.of("The title"),
                identities.publication(two, two.publications().get(0)).preferredTitle());
    }

    @Test
    void withheldPeopleAreNobody() {
        Profile page = page("ada", person("Ada Quennell"), work("First of the two works", Mention.withheld(RULE)));
        Identities identities = identities(Curation.NONE, page);
        assertTrue(JointWorks.of(identities).isEmpty());
    }

    private static Curation people(List<String> same, List<String> different) {
        Optional<String> name = same.contains("Cleo Marsh") ? Optional.of("Cleo M. Vanterpool") : Optional.empty();
        return new Curation(
                List.of(new PersonRule(same, different, name, List.of(), List.of(), RULE)), List.of(), List.of());
    }

    private static Identities identities(Curation curation, Profile... pages) {
        IdentitiesBuilder builder = Identities.builder(curation);
        for (Profile page : pages) {
            assertEquals(Optional.empty(), builder.add(page));
        }
        return builder.build();
    }

    private static PersonIdentity author(Identities identities, Profile page, int work, int position) {
        Publication publication = page.publications().get(work);
        return identities.author(page, publication, publication.authors().get(position));
    }

    private static String key(Identities identities, Profile page) {
        return identities.publication(page, page.publications().get(0)).key();
    }

    private static Person person(String name, Identifier... identifiers) {
        return new Person(name, Optional.empty(), Optional.empty(), List.of(), List.of(identifiers), RULE);
    }

    private static Profile page(String slug, String name, Publication... works) {
        return page(slug, person(name), works);
    }

    private static Profile page(String slug, Person person, Publication... works) {
        return LabelledSet.profile(slug, person, List.of(), List.of(), List.of(), List.of(works));
    }

    private static Publication work(String title, String... names) {
        return publication(title, false, List.of(), mentions(names));
    }

    private static Publication work(String title, Mention... authors) {
        return publication(title, false, List.of(), List.of(authors));
    }

    private static Publication work(String title) {
        return publication(title, false, List.of(), List.of());
    }

    private static Publication complete(String title, String... names) {
        return publication(title, true, List.of(), mentions(names));
    }

    private static Publication with(String title, Identifier identifier, String... names) {
        return publication(title, false, List.of(identifier), mentions(names));
    }

    private static List<Mention> mentions(String... names) {
        List<Mention> mentions = new ArrayList<>();
        Arrays.stream(names).forEach(name -> mentions.add(Mention.of(name, RULE)));
        return mentions;
    }

    private static Publication publication(
            String title, boolean complete, List<Identifier> identifiers, List<Mention> authors) {
        return new Publication(
                Text.of(title),
                authors,
                complete,
                Optional.empty(),
                identifiers,
                Optional.empty(),
                Optional.empty(),
                RULE);
    }
}
