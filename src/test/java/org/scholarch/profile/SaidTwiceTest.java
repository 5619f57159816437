// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scholarch.problem.Location;

/** One person and one work of which two sources speak. */
class SaidTwiceTest {
    private static final Location HERE = Location.of("here");
    private static final Location THERE = Location.of("there");
    private static final Identifier ORCID = new Identifier(Scheme.ORCID, "0000-0002-1825-0097");
    private static final Identifier DOI = new Identifier(Scheme.DOI, "10.1000/182");
    private static final Identifier PAGE = new Identifier(Scheme.PAGE, "ada-quill");

    @Test
    void aCompleteListOfAuthorsCountsWhicheverSourceHasIt() {
        Publication complete = work(true, HERE, "Ada Quill", "Bo Marsh");
        Publication longer = work(false, THERE, "Bo Marsh", "Al Vale", "Jane Roe");
        assertEquals(List.of("Ada Quill", "Bo Marsh"), authors(complete.and(longer)));
        assertEquals(List.of("Ada Quill", "Bo Marsh"), authors(longer.and(complete)));
        assertTrue(complete.and(longer).complete() && longer.and(complete).complete());
    }

    @Test
    void ofTwoListsWithGapsTheLongerOneCounts() {
        Publication one = work(false, HERE, "Bo Marsh");
        Publication two = work(false, THERE, "Bo Marsh", "Al Vale");
        assertEquals(List.of("Bo Marsh", "Al Vale"), authors(one.and(two)));
        assertEquals(HERE, one.and(two).at());
    }

    @Test
    void anAbstractThatIsCutGivesWayToAWholeOne() {
        Publication cut = summed("Sand is …", true, List.of(DOI));
        Publication whole = summed("Sand is heavy.", false, List.of());
        for (Publication both : List.of(cut.and(whole), whole.and(cut))) {
            assertEquals("Sand is heavy.", both.summary().orElseThrow().text().value());
            assertEquals(List.of(DOI), both.identifiers());
        }
    }

    @Test
    void aPersonKeepsTheFirstNameAndGetsTheOthers() {
        Person one =
                new Person("Ada Quill", Optional.empty(), Optional.empty(), List.of("A. Quill"), List.of(PAGE), HERE);
        Person two = new Person(
                "Ada B. Quill",
                Optional.of("Ada"),
                Optional.of("Quill"),
                List.of("Ada Quill", "A. Quill"),
                List.of(ORCID, PAGE),
                THERE);
        Person both = new Person(
                "Ada Quill",
                Optional.of("Ada"),
                Optional.of("Quill"),
                List.of("A. Quill", "Ada B. Quill"),
                List.of(ORCID, PAGE),
                HERE);
        assertEquals(both, one.and(two));
    }

    private static Publication work(boolean complete, Location at, String... authors) {
        List<Mention> mentions =
                Stream.of(authors).map(name -> Mention.of(name, at)).toList();
        Text title = new Text("On sand", Language.EN);
        Publication listed = Publication.listed(title, mentions, Optional.empty(), at);
        return new Publication(
                listed.title(), mentions, complete, listed.summary(), List.of(), listed.date(), listed.venue(), at);
    }

    private static Publication summed(String summary, boolean cut, List<Identifier> identifiers) {
        Abstract written = new Abstract(new Text(summary, Language.EN), cut, HERE);
        Publication work = work(false, HERE);
        return new Publication(
                work.title(),
                work.authors(),
                false,
                Optional.of(written),
                identifiers,
                work.date(),
                work.venue(),
                HERE);
    }

    private static List<String> authors(Publication work) {
        return work.authors().stream().map(Mention::name).toList();
    }
}
