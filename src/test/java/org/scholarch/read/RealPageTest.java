// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarch.profile.Abstract;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Supervision;
import org.scholarch.profile.SupervisorPart;

/** Counts the facts of one page as it stands on the web, when a copy of it lies beside the repository. */
class RealPageTest {
    private static final Path PAGE = Path.of("..", "shared", "profiles", "guillaume-lajoie.txt");

    private Reading reading = new Reading.Refused(List.of());
    private Profile profile = Pages.profile(Pages.ofAda());

    @BeforeEach
    void readPage() throws IOException {
        Assumptions.assumeTrue(Files.exists(PAGE), "skipped: no copy of the real page in " + PAGE);
        reading = Pages.read(Files.readAllBytes(PAGE));
        profile = Pages.profile(Files.readString(PAGE));
    }

    @Test
    void nothingIsReported() {
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void headerTopicsAndBiographyAreWhole() {
        assertEquals(1, profile.memberships().size());
        assertEquals(1, profile.chairs().size());
        assertEquals(2, profile.appointments().size());
        assertEquals(10, profile.topics().size());
        assertEquals(2, profile.biography().size());
        assertEquals(3, profile.person().at().line());
    }

    @Test
    void everyStudentHasThePartsThatTheLabelsSay() {
        List<Supervision> all = profile.supervisions();
        assertEquals(27, all.size());
        assertEquals(11, all.stream().filter(it -> it.others().isEmpty()).count());
        assertEquals(9, count(SupervisorPart.PRINCIPAL, SupervisorPart.CO));
        assertEquals(7, count(SupervisorPart.CO, SupervisorPart.PRINCIPAL));
        assertTrue(all.stream().allMatch(it -> it.level().isPresent()));
        assertTrue(all.stream().allMatch(it -> it.institution().isPresent()));
    }

    private long count(SupervisorPart owner, SupervisorPart other) {
        return profile.supervisions().stream()
                .filter(it -> it.owner() == owner)
                .flatMap(it -> it.others().stream())
                .filter(it -> it.part() == other && it.named().isEmpty())
                .count();
    }

    @Test
    void publicationsHaveTheirAuthorsAndAbstracts() {
        List<Publication> all = profile.publications();
        assertEquals(12, all.size());
        assertEquals(20, all.stream().mapToInt(it -> it.authors().size()).sum());
        assertEquals(5, all.stream().filter(it -> !it.authors().isEmpty()).count());
        List<Abstract> abstracts =
                all.stream().map(Publication::summary).flatMap(Optional::stream).toList();
        assertEquals(10, abstracts.size());
        assertEquals(1, abstracts.stream().filter(Abstract::cut).count());
        assertTrue(abstracts.stream().allMatch(it -> it.text().language().isKnown()));
        assertFalse(abstracts.stream().anyMatch(it -> it.text().value().contains("(see more)")));
    }

    @Test
    void aTitleWithoutAuthorsAndAbstractStandsAlone() {
        Publication alone = profile.publications().get(10);
        assertTrue(alone.title().value().startsWith("Robust prior-biased ")
                && alone.title().value().endsWith("optimization."));
        assertTrue(alone.authors().isEmpty());
        assertTrue(alone.summary().isEmpty());
    }

    @Test
    void truncatingThePageAnywhereNeverThrows() throws IOException {
        byte[] whole = Files.readString(PAGE).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length += 37) {
            assertTrue(Pages.read(Arrays.copyOf(whole, length)).problems().size() < 10);
        }
    }
}
