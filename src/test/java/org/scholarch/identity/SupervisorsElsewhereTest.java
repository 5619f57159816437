// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholarch.problem.Location;
import org.scholarch.profile.Appointment;
import org.scholarch.profile.Enrolment;
import org.scholarch.profile.Label;
import org.scholarch.profile.Language;
import org.scholarch.profile.Level;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Source;
import org.scholarch.profile.Status;
import org.scholarch.profile.SupervisorPart;
import org.scholarch.profile.Supervisors;
import org.scholarch.profile.Term;
import org.scholarch.profile.Text;
import org.scholarch.vocab.Slug;

/** A student's page names a supervisor who may own a page of works that do not have the student's. */
class SupervisorsElsewhereTest {
    private static final Location AT = new Location("case.txt", 1);

    @ParameterizedTest
    @CsvSource({
        // Owners, where they hold a post, the name of the supervisor, where the student is enrolled, who it is.
        "Ilka Vandersteen-Oduya, Upper University, Ilka Vandersteen-Oduya, Upper University, ilka-vandersteen-oduya",
        "Ilka Vandersteen-Oduya, Upper University, Ilka Vandersteen-Oduya, Lower University, somebody else",
        "I. Vandersteen-Oduya, Upper University, I. Vandersteen-Oduya, Upper University, i-vandersteen-oduya",
        "Ilka Vandersteen + Ingrid Vandersteen, Upper University, I. Vandersteen, Upper University, somebody else",
        "Wei Wang, Upper University, Wei Wang, Upper University, somebody else",
        "Ilka Vandersteen-Oduya, Upper University, Ingrid Vandersteen-Oduya, Upper University, somebody else",
    })
    void supervisorIsTheOwnerOfThatNameWhoHoldsAPostThere(
            String owners, String post, String supervisor, String institution, String expected) {
        List<Profile> pages = new ArrayList<>();
        for (String owner : owners.split(" \\+ ", -1)) {
            pages.add(professor(owner, post));
        }
        for (int i = 0; i < 12; i++) {
            pages.add(professor("Lars Other" + "abcdefghijkl".charAt(i) + "sen", "Side College " + i));
        }
        Profile student = student(supervisor, institution);
        IdentitiesBuilder builder = Identities.builder();
        pages.forEach(page -> assertEquals(Optional.empty(), builder.add(page)));
        assertEquals(Optional.empty(), builder.add(student));
        Identities identities = builder.build();
        String slug = identities.person(student, mention(supervisor)).slug();
        boolean isOwner = pages.stream().anyMatch(page -> identities.owner(page).equals(slug));
        assertEquals(expected, isOwner ? slug : "somebody else");
    }

    private static Profile professor(String name, String post) {
        List<Publication> works = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String title = "Work number " + i + " of all that were written by " + name;
            works.add(Publication.listed(
                    Text.of(title), List.of(mention("Coauthor Of" + Slug.of(name))), Optional.empty(), AT));
        }
        Appointment appointment =
                new Appointment(Label.of("Professor"), Organization.of(post), Optional.empty(), Optional.empty(), AT);
        return page(name, List.of(appointment), List.of(), works);
    }

    private static Profile student(String supervisor, String institution) {
        Enrolment enrolment = new Enrolment(
                Label.of("PhD"),
                Level.find("phd"),
                Optional.of(Organization.of(institution)),
                List.of(new Supervisors(SupervisorPart.PRINCIPAL, List.of(mention(supervisor)), AT)),
                new Term(Status.CURRENT, Optional.empty(), Optional.empty()),
                AT);
        Text title = Text.of("Rhymes and what they have to do with sums");
        Publication work = Publication.listed(title, List.of(mention(supervisor)), Optional.empty(), AT);
        return page("Solveig Student", List.of(), List.of(enrolment), List.of(work));
    }

    private static Profile page(
            String name, List<Appointment> posts, List<Enrolment> enrolments, List<Publication> works) {
        String slug = Slug.of(name);
        var origin = new Origin(slug + ".txt", slug, "0", Optional.empty(), Optional.<LocalDate>empty());
        return new Profile(
                List.of(new Source(origin, Language.EN)),
                Person.of(name, AT),
                List.of(),
                List.of(),
                posts,
                List.of(),
                List.of(),
                List.of(),
                enrolments,
                works);
    }

    private static Mention mention(String name) {
        return Mention.of(name, AT);
    }
}
