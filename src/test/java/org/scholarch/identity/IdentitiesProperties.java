// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.scholarch.identity.name.PersonName;
import org.scholarch.problem.Location;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Text;

/** What holds whatever the pages say. */
class IdentitiesProperties {
    private static final String[] NAMES = {
        "Jana Brachersen", "J. Brachersen", "Jonas Brachersen", "Brachersen, J. K.", "Wei Wang", "W. Wang", "Wang Wei",
                "Wen Wang",
        "Bo Ostrander", "Bo A. Ostrander", "Bo B. Ostrander", "Ostrander, B.", "Ada Quennell", "A. Quennell",
                "Quennell Ada", "王伟"
    };
    private static final String[] TITLES = {
        "Lakes",
        "On the memory of lakes",
        "On the memory of rivers",
        "On the memory of lakes.",
        "Rivers",
        "How glaciers learn to sing"
    };

    @Property(tries = 120)
    void orderOfPagesMakesNoDifference(@ForAll long seed) {
        List<Profile> pages = pages(new Random(seed));
        Map<String, String> before = outcome(pages);
        Collections.shuffle(pages, new Random(seed + 1));
        assertEquals(before, outcome(pages));
    }

    @Property(tries = 120)
    void nobodyIsTwoAuthorsOfAWorkAndNoTwoOwnersAreOne(@ForAll long seed) {
        List<Profile> pages = pages(new Random(seed));
        Identities identities = identities(pages);
        Set<String> owners = new HashSet<>();
        for (Profile page : pages) {
            assertTrue(owners.add(identities.owner(page)));
            for (Publication work : page.publications()) {
                Set<String> authors = new HashSet<>();
                for (Mention author : work.authors()) {
                    assertTrue(authors.add(identities.author(page, work, author).slug()), work.toString());
                }
            }
        }
    }

    @Property(tries = 120)
    void namesOfOnePersonDoNotContradict(@ForAll long seed) {
        List<Profile> pages = pages(new Random(seed));
        Identities identities = identities(pages);
        for (Profile page : pages) {
            for (Publication work : page.publications()) {
                for (Mention author : work.authors()) {
                    PersonIdentity person = identities.author(page, work, author);
                    PersonName name = PersonName.of(person.name());
                    for (String other : person.otherNames()) {
                        assertTrue(name.compare(PersonName.of(other)).agrees(), person.toString());
                    }
                }
            }
        }
    }

    @Property(tries = 60)
    void aliasIsNobodysSlug(@ForAll long seed) {
        Identities identities = identities(pages(new Random(seed)));
        identities.aliases().forEach((alias, slug) -> {
            assertNotEquals(alias, slug);
            assertTrue(!identities.aliases().containsKey(slug));
        });
    }

    private static Map<String, String> outcome(List<Profile> pages) {
        Identities identities = identities(pages);
        Map<String, String> outcome = new HashMap<>();
        for (Profile page : pages) {
            for (Publication work : page.publications()) {
                String at = work.at().toString();
                outcome.put(at, identities.publication(page, work).toString());
                for (Mention author : work.authors()) {
                    outcome.put(
                            at + author.at(),
                            identities.author(page, work, author).toString());
                }
            }
        }
        outcome.put("collaborations", JointWorks.of(identities).toString());
        outcome.put("aliases", identities.aliases().toString());
        outcome.put("decisions", identities.decisions().toList().toString());
        return outcome;
    }

    private static Identities identities(List<Profile> pages) {
        IdentitiesBuilder builder = Identities.builder();
        pages.forEach(page -> assertTrue(builder.add(page).isEmpty()));
        return builder.build();
    }

    private static List<Profile> pages(Random random) {
        List<Profile> pages = new ArrayList<>();
        int size = 2 + random.nextInt(5);
        for (int i = 0; i < size; i++) {
            List<Publication> works = new ArrayList<>();
            for (int w = random.nextInt(4); w >= 0; w--) {
                works.add(work(random, "page" + i, w));
            }
            Person owner = Person.of(pick(NAMES, random), new Location("page" + i, 1));
            pages.add(LabelledSet.profile("page" + i, owner, List.of(), List.of(), List.of(), works));
        }
        return pages;
    }

    private static Publication work(Random random, String page, int number) {
        List<Mention> authors = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            authors.add(Mention.of(pick(NAMES, random), new Location(page, number * 10 + i)));
        }
        return new Publication(
                Text.of(pick(TITLES, random)),
                authors,
                random.nextBoolean(),
                java.util.Optional.empty(),
                List.of(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                new Location(page, 1000 + number));
    }

    private static String pick(String[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
