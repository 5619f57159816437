// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Enrolment;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Supervision;
import org.scholarch.profile.Supervisors;
import org.scholarch.vocab.Slug;

/** Takes profiles one at a time, in any order, and keeps of each what decisions need. */
public final class IdentitiesBuilder {
    private final Curation curation;
    private final OrganizationIndex organizations;
    private final SupervisionIndex supervisions = new SupervisionIndex();
    private final Interner written = new Interner();
    private final Interner titles = new Interner();
    private final Interner contexts = new Interner();
    private final RoleNumbers roles = new RoleNumbers();
    private final List<PageFacts> pages = new ArrayList<>();
    private final Map<String, String> fileByOwner = new HashMap<>();

    IdentitiesBuilder(Curation curation) {
        this.curation = curation;
        this.organizations = new OrganizationIndex(curation.organizations());
        // What the configuration knows is mapped, whether or not a page names it.
        curation.organizations().stream()
                .filter(rule -> rule.standing() == OrganizationRule.Standing.CONFIGURATION)
                .forEach(rule ->
                        rule.names().ifPresent(name -> organizations.add(new Organization(name, rule.identifiers()))));
    }

    /**
     * Takes a profile.
     *
     * @return a problem when another page already has this identity; the profile is then to be left out
     */
    public Optional<Problem> add(Profile profile) {
        String slug = Lookup.slug(profile);
        String earlier = fileByOwner.putIfAbsent(slug, profile.origin().file());
        if (earlier != null) {
            String message = "The page of " + profile.name() + " has the identity '" + slug + "', which " + earlier
                    + " has already.";
            return Optional.of(
                    new Problem(ProblemCode.DUPLICATE_PROFILE, profile.person().at(), message));
        }
        organizations.add(profile);
        supervisions.add(slug, profile);
        pages.add(facts(slug, profile));
        return Optional.empty();
    }

    private PageFacts facts(String slug, Profile profile) {
        int[] owner = Stream.concat(Stream.of(profile.name()), profile.person().otherNames().stream())
                .mapToInt(written::number)
                .toArray();
        PageFacts page =
                new PageFacts(slug, owner, profile.person().identifiers(), context(profile), roles.own(profile));
        for (Publication publication : profile.publications()) {
            page.addListing(
                    titles.number(Titles.key(publication.title().value())),
                    publication.complete(),
                    publication.identifiers());
            publication.authors().forEach(author -> mention(author, page));
        }
        for (Supervision supervision : profile.supervisions()) {
            circle(supervision.others(), supervision.student(), supervision.institution(), page);
        }
        for (Enrolment enrolment : profile.enrolments()) {
            circle(enrolment.supervisors(), Optional.empty(), enrolment.institution(), page);
        }
        return page;
    }

    private void circle(
            List<Supervisors> supervisors, Optional<Mention> student, Optional<Organization> at, PageFacts page) {
        List<Mention> named =
                supervisors.stream().flatMap(it -> it.named().stream()).toList();
        if (named.isEmpty() && student.isEmpty()) {
            return;
        }
        page.addListing(PageFacts.NO_TITLE, false, List.of());
        named.forEach(it -> {
            mention(it, page);
            at.ifPresent(institution -> page.addRole(roles.supervisor(institution)));
        });
        student.ifPresent(it -> {
            mention(it, page);
            at.ifPresent(institution -> page.addRole(roles.student(institution)));
        });
    }

    private void mention(Mention mention, PageFacts page) {
        page.addMention(mention.isWithheld() ? PageFacts.WITHHELD : written.number(mention.name()), mention);
    }

    private int[] context(Profile profile) {
        var numbers = new TreeSet<Integer>();
        profile.topics()
                .forEach(topic -> numbers.add(
                        contexts.number("topic " + Slug.of(topic.label().first()))));
        profile.appointments().forEach(post -> numbers.add(organization(post.organization())));
        profile.supervisions().forEach(it -> it.institution().ifPresent(at -> numbers.add(organization(at))));
        profile.enrolments().forEach(it -> it.institution().ifPresent(at -> numbers.add(organization(at))));
        return numbers.stream().mapToInt(it -> it).toArray();
    }

    private int organization(Organization organization) {
        return contexts.number("organization " + Slug.of(organization.name().first()));
    }

    /** Decides. */
    public Identities build() {
        organizations.decide();
        return new Identities(
                new Resolved(new Facts(pages, written, titles), curation, contexts.size(), roles.size()),
                organizations,
                supervisions);
    }
}
