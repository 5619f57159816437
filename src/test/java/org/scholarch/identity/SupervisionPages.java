// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.scholarch.problem.Location;
import org.scholarch.profile.Enrolment;
import org.scholarch.profile.Label;
import org.scholarch.profile.Language;
import org.scholarch.profile.Level;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Source;
import org.scholarch.profile.Status;
import org.scholarch.profile.Supervision;
import org.scholarch.profile.SupervisorPart;
import org.scholarch.profile.Supervisors;
import org.scholarch.profile.Term;
import org.scholarch.profile.Text;
import org.scholarch.vocab.Slug;

/**
 * Pages with supervisions, written down briefly. A line is {@code level institution part…}: {@code principal} or {@code co} is the owner's
 * part; {@code principal=ann}, {@code co=?} is somebody else's, {@code ?} nobody named; {@code student=xi}, {@code thesis=words}; {@code self} makes it an
 * enrolment.
 */
final class SupervisionPages {
    private final Map<String, Profile> pages = new LinkedHashMap<>();

    SupervisionPages page(String owner, String... lines) {
        List<Supervision> supervisions = new ArrayList<>();
        List<Enrolment> enrolments = new ArrayList<>();
        for (String line : lines) {
            read(owner, line.split(" ", -1), supervisions, enrolments);
        }
        var origin = new Origin(owner + ".txt", owner, "0".repeat(64), Optional.empty(), Optional.<LocalDate>empty());
        pages.put(
                owner,
                new Profile(
                        List.of(new Source(origin, Language.EN)),
                        Person.of(owner, at(owner)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        supervisions,
                        enrolments,
                        List.of()));
        return this;
    }

    private static void read(String owner, String[] words, List<Supervision> supervisions, List<Enrolment> enrolments) {
        Optional<Level> level = Level.find(words[0]);
        Optional<Organization> institution =
                words[1].equals("-") ? Optional.empty() : Optional.of(Organization.of(words[1]));
        SupervisorPart own = SupervisorPart.PRINCIPAL;
        boolean enrolled = false;
        List<Supervisors> others = new ArrayList<>();
        Optional<Mention> student = Optional.empty();
        Optional<Text> thesis = Optional.empty();
        for (int i = 2; i < words.length; i++) {
            String[] pair = words[i].split("=", -1);
            switch (pair[0]) {
                case "self" -> enrolled = true;
                case "student" -> student = Optional.of(Mention.of(pair[1], at(owner)));
                case "thesis" -> thesis = Optional.of(Text.of(pair[1]));
                default -> {
                    SupervisorPart part = pair[0].equals("co") ? SupervisorPart.CO : SupervisorPart.PRINCIPAL;
                    if (pair.length == 1) {
                        own = part;
                    } else {
                        List<Mention> named = pair[1].equals("?") ? List.of() : List.of(Mention.of(pair[1], at(owner)));
                        others.add(new Supervisors(part, named, at(owner)));
                    }
                }
            }
        }
        Term term = new Term(Status.CURRENT, Optional.empty(), thesis);
        Label role = Label.of(words[0]);
        if (enrolled) {
            enrolments.add(new Enrolment(role, level, institution, others, term, at(owner)));
        } else {
            supervisions.add(new Supervision(role, level, institution, own, others, student, term, at(owner)));
        }
    }

    private static Location at(String owner) {
        return new Location(owner + ".txt", 1);
    }

    List<String> owners() {
        return List.copyOf(pages.keySet());
    }

    /** The index of all pages, added in an order. */
    SupervisionIndex index(List<String> order) {
        var index = new SupervisionIndex();
        order.forEach(owner -> index.add(SeenPage.of(profile(owner))));
        index.decide(new SupervisionIndex.Names() {
            @Override
            public String owner(String page) {
                return page;
            }

            @Override
            public Optional<String> person(String page, Mention mention) {
                return mention.isWithheld() ? Optional.empty() : Optional.of(Slug.of(mention.name()));
            }

            @Override
            public String organization(Organization organization) {
                return Slug.of(organization.name().first());
            }
        });
        return index;
    }

    SupervisionIndex index() {
        return index(owners());
    }

    private Profile profile(String owner) {
        return Objects.requireNonNull(pages.get(owner));
    }

    /** What every line of a page is about, supervisions first. */
    List<SupervisionIdentity> identities(SupervisionIndex index, String owner) {
        List<SupervisionIdentity> all = new ArrayList<>(index.supervisions(SeenPage.of(profile(owner)), owner));
        all.addAll(index.enrolments(SeenPage.of(profile(owner)), owner));
        return all;
    }

    /** The addresses of every line of a page, with blanks between. */
    String addresses(String owner) {
        return String.join(
                " ",
                identities(index(), owner).stream()
                        .map(it -> it.owner() + "/" + it.key())
                        .toList());
    }
}
