// SPDX-License-Identifier: Apache-2.0
package org.scholarch.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholarch.problem.Location;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Enrolment;
import org.scholarch.profile.Label;
import org.scholarch.profile.Language;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Source;
import org.scholarch.profile.Status;
import org.scholarch.profile.Supervision;
import org.scholarch.profile.SupervisorPart;
import org.scholarch.profile.Supervisors;
import org.scholarch.profile.Term;
import org.scholarch.profile.Text;

/** What each handling leaves of the people of each role. */
class RedactionTest {
    private static final Location AT = new Location("ada-quill.txt", 9);
    private static final Mention BEN = Mention.of("Ben Orr", AT);
    private static final Mention ROE = Mention.of("Jane Roe", AT);
    private static final Term TERM = new Term(Status.CURRENT, Optional.empty(), Optional.of(Text.of("On tides")));

    @Test
    void openPolicyChangesNothing() {
        Profile profile = supervisor();
        var redacted = apply(PrivacyPolicy.OPEN, profile);
        assertSame(profile, redacted.profiles().get(0));
        assertEquals(Withheld.NOTHING, redacted.withheld());
    }

    @Test
    void anonymousCoAuthorsKeepTheirPlacesAndOmittedOnesMakeTheListIncomplete() {
        Publication anonymous = publication(Handling.ANONYMOUS);
        assertEquals(2, anonymous.authors().size());
        assertTrue(anonymous.authors().stream().allMatch(Mention::isWithheld) && anonymous.complete());
        Publication omitted = publication(Handling.OMIT);
        assertTrue(omitted.authors().isEmpty() && !omitted.complete());
    }

    private static Publication publication(Handling coAuthors) {
        var policy = new PrivacyPolicy(Handling.NAME, coAuthors, Handling.NAME, List.of());
        var redacted = apply(policy, supervisor());
        assertEquals(2, redacted.withheld().people());
        return redacted.profiles().get(0).publications().get(0);
    }

    @Test
    void anonymousSupervisorsStayAsSomebodyAndOmittedOnesHaveNoPart() {
        Supervision anonymous = supervision(Handling.NAME, Handling.ANONYMOUS).orElseThrow();
        assertTrue(anonymous.others().get(0).named().get(0).isWithheld());
        Supervision omitted = supervision(Handling.NAME, Handling.OMIT).orElseThrow();
        assertEquals(List.of(), omitted.others());
        assertEquals(SupervisorPart.PRINCIPAL, omitted.owner());
    }

    @Test
    void anonymousStudentLosesNameAndThesisAndAnOmittedOneTheSupervision() {
        Supervision anonymous = supervision(Handling.ANONYMOUS, Handling.NAME).orElseThrow();
        assertTrue(anonymous.student().orElseThrow().isWithheld());
        assertEquals(Optional.empty(), anonymous.term().thesis());
        assertEquals(Optional.empty(), supervision(Handling.OMIT, Handling.NAME));
    }

    private static Optional<Supervision> supervision(Handling students, Handling supervisors) {
        var policy = new PrivacyPolicy(students, Handling.NAME, supervisors, List.of());
        return apply(policy, supervisor()).profiles().get(0).supervisions().stream()
                .findFirst();
    }

    @Test
    void studentHasAProfileOnlyWhereStudentsAreNamed() {
        for (Handling handling : Handling.values()) {
            var policy = new PrivacyPolicy(handling, Handling.NAME, Handling.NAME, List.of());
            Problem problem = new Problem(ProblemCode.LINE_UNEXPLAINED, new Location("ben-orr.txt", 3), "Ben Orr.");
            var redacted = new Redaction(policy).apply(List.of(student(Status.CURRENT)), List.of(problem));
            boolean named = handling == Handling.NAME;
            assertEquals(named, !redacted.profiles().isEmpty());
            assertEquals(named, !redacted.problems().isEmpty());
            assertEquals(named, redacted.leftOut().isEmpty());
            assertFalse(apply(policy, student(Status.COMPLETED)).profiles().isEmpty(), "no student any more");
        }
    }

    @Test
    void hiddenPersonHasNoRoleAtAll() {
        var policy = PrivacyPolicy.OPEN.hiding(List.of(new HiddenPerson(List.of("Jane Roe", "Ben Orr"), List.of())));
        Profile profile = apply(policy, supervisor()).profiles().get(0);
        assertEquals(List.of(), profile.publications().get(0).authors());
        assertFalse(profile.publications().get(0).complete());
        assertEquals(List.of(), profile.supervisions());
        assertEquals(List.of(), apply(policy, student(Status.CURRENT)).profiles());
    }

    private static Redaction.Redacted apply(PrivacyPolicy policy, Profile profile) {
        return new Redaction(policy).apply(List.of(profile), List.of());
    }

    private static Profile supervisor() {
        var other = new Supervisors(SupervisorPart.CO, List.of(ROE), AT);
        var supervision = new Supervision(
                Label.of("PhD"),
                Optional.empty(),
                Optional.empty(),
                SupervisorPart.PRINCIPAL,
                List.of(other),
                Optional.of(BEN),
                TERM,
                AT);
        var publication = new Publication(
                Text.of("Tides"),
                List.of(BEN, ROE),
                true,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                AT);
        return profile("ada-quill", "Ada Quill", List.of(supervision), List.of(), List.of(publication));
    }

    private static Profile student(Status status) {
        var term = new Term(status, Optional.empty(), Optional.empty());
        var enrolment = new Enrolment(Label.of("PhD"), Optional.empty(), Optional.empty(), List.of(), term, AT);
        return profile("ben-orr", "Ben Orr", List.of(), List.of(enrolment), List.of());
    }

    private static Profile profile(
            String slug,
            String name,
            List<Supervision> supervisions,
            List<Enrolment> enrolments,
            List<Publication> publications) {
        var origin = new Origin(slug + ".txt", slug, "0".repeat(64), Optional.empty(), Optional.empty());
        return new Profile(
                List.of(new Source(origin, Language.EN)),
                Person.of(name, AT),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                supervisions,
                enrolments,
                publications);
    }
}
