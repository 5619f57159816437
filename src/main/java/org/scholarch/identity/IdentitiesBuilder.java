// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Enrolment;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Profile;
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
        take(SeenPage.of(profile));
        return Optional.empty();
    }

    /**
     * Takes what is to be seen of a page.
     *
     * @throws IllegalArgumentException when another page already has this identity
     */
    public void add(SeenPage page) {
        if (fileByOwner.putIfAbsent(page.slug(), page.slug()) != null) {
            throw new IllegalArgumentException("a second page of " + page.slug());
        }
        take(page);
    }

    /** Nothing of a page but this may make a difference. */
    private void take(SeenPage page) {
        organizations.add(page);
        supervisions.add(page);
        pages.add(facts(page));
    }

    private PageFacts facts(SeenPage seen) {
        int[] owner = seen.names().stream().mapToInt(written::number).toArray();
        PageFacts page = new PageFacts(seen.slug(), owner, seen.identifiers(), context(seen), roles.own(seen));
        for (SeenPage.Work work : seen.works()) {
            page.addListing(titles.number(work.title()), work.complete(), work.identifiers());
            work.authors().forEach(author -> mention(author, page));
        }
        for (Supervision supervision : seen.supervisions()) {
            circle(supervision.others(), supervision.student(), supervision.institution(), page);
        }
        for (Enrolment enrolment : seen.enrolments()) {
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

    private int[] context(SeenPage page) {
        var numbers = new TreeSet<Integer>();
        page.topics().forEach(topic -> numbers.add(contexts.number("topic " + topic)));
        page.posts().forEach(post -> numbers.add(organization(post)));
        page.supervisions().forEach(it -> it.institution().ifPresent(at -> numbers.add(organization(at))));
        page.enrolments().forEach(it -> it.institution().ifPresent(at -> numbers.add(organization(at))));
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
