// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholarch.identity.Decision.Verdict;
import org.scholarch.problem.Location;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Text;

/** What a curator knows to be two, although both are called the same, is no suspect any more and stays two. */
class SettledIdentitiesTest {
    private static final Location RULE = new Location("people.yaml", 7);

    @Test
    void worksOfOneTitle() {
        Profile one = page("ada", "Ada Quennell", work("Notes", "Tim Oldham"));
        Profile two = page("bo", "Bo Ostrander", work("Notes", "Una Prescott"));
        assertEquals(
                List.of(Verdict.SUSPECT),
                verdicts(identities(Curation.NONE, one, two).why("Notes", "notes")));

        WorkRule rule = new WorkRule(
                List.of("Notes"),
                List.of("Notes"),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                RULE);
        Identities settled = identities(new Curation(List.of(), List.of(rule), List.of()), one, two);
        assertNotEquals(
                settled.publication(one, one.publications().get(0)).key(),
                settled.publication(two, two.publications().get(0)).key());
        assertEquals(List.of(), settled.why("Notes", "notes"));
    }

    @Test
    void peopleOfOneName() {
        Profile one = page("ada", "Ada Quennell", work("First of the two works", "Wei Zhang"));
        Profile two = page("bo", "Bo Ostrander", work("Second of the two works", "Wei Zhang"));
        Identities open = identities(Curation.NONE, one, two);
        assertEquals(List.of(Verdict.SUSPECT), verdicts(open.decisions().toList()));

        PersonRule rule = new PersonRule(
                List.of(author(open, one)), List.of(author(open, two)), Optional.empty(), List.of(), List.of(), RULE);
        Identities settled = identities(new Curation(List.of(rule), List.of(), List.of()), one, two);
        assertNotEquals(author(settled, one), author(settled, two));
        assertEquals(List.of(Verdict.DIFFERENT), verdicts(settled.decisions().toList()));
    }

    private static List<Verdict> verdicts(List<Decision> decisions) {
        return decisions.stream().map(Decision::verdict).toList();
    }

    private static String author(Identities identities, Profile page) {
        Publication work = page.publications().get(0);
        return identities.author(page, work, work.authors().get(0)).slug();
    }

    private static Identities identities(Curation curation, Profile... pages) {
        IdentitiesBuilder builder = Identities.builder(curation);
        Arrays.stream(pages).forEach(page -> assertEquals(Optional.empty(), builder.add(page)));
        return builder.build();
    }

    private static Profile page(String slug, String name, Publication work) {
        Person person = new Person(name, Optional.empty(), Optional.empty(), List.of(), List.of(), RULE);
        return LabelledSet.profile(slug, person, List.of(), List.of(), List.of(), List.of(work));
    }

    private static Publication work(String title, String author) {
        return Publication.listed(Text.of(title), List.of(Mention.of(author, RULE)), Optional.empty(), RULE);
    }
}
