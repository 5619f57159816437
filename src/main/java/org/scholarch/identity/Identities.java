// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Label;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.vocab.Slug;

/**
 * Who is who and which work is which, decided over all profiles of a dataset. {@code docs/identity.md} tells how. The outcome does not depend
 * on the order of the profiles. Safe for use by several threads.
 */
public final class Identities {
    private final Resolved resolved;
    private final Lookup lookup;
    private final OrganizationIndex organizations;
    private final SupervisionIndex supervisions;
    private final Map<Integer, int[]> listingsByWork = new HashMap<>();

    Identities(Resolved resolved, OrganizationIndex organizations, SupervisionIndex supervisions) {
        this.resolved = resolved;
        this.organizations = organizations;
        this.supervisions = supervisions;
        this.lookup = new Lookup(resolved.facts, resolved.nodes);
        collectListings();
        supervisions.decide(new SupervisionNames(resolved, lookup, organizations));
    }

    /** Only works in several lists, since the others are their own list. */
    private void collectListings() {
        int[] works = resolved.works;
        Map<Integer, Numbers> several = new HashMap<>();
        for (int i = 0; i < works.length; i++) {
            if (works[i] != i) {
                several.computeIfAbsent(works[i], it -> new Numbers()).add(i);
            }
        }
        several.forEach((work, others) -> {
            others.add(work);
            listingsByWork.put(work, others.distinct());
        });
    }

    /** Collects profiles of which no curator has said anything. */
    public static IdentitiesBuilder builder() {
        return builder(Curation.NONE);
    }

    /** Collects profiles. */
    public static IdentitiesBuilder builder(Curation curation) {
        return new IdentitiesBuilder(curation);
    }

    /** The slug of the owner of a page; the document's own, unless two pages are one person's. */
    public String owner(Profile profile) {
        return resolved.naming.slug(lookup.page(Lookup.slug(profile)));
    }

    /** The owner of a page. */
    public PersonIdentity person(Profile page) {
        return identity(lookup.page(Lookup.slug(page)));
    }

    /** Somebody whom a page names outside its publications. */
    public PersonIdentity person(Profile page, Mention mention) {
        int node = lookup.person(lookup.page(Lookup.slug(page)), mention.name());
        return node < 0 ? stranger(mention) : identity(node);
    }

    /** An author of a work on a page. */
    public PersonIdentity author(Profile page, Publication publication, Mention author) {
        int listing = listing(page, publication);
        int node = lookup.author(listing, publication.authors().indexOf(author));
        return node < 0 ? person(page, author) : identity(node);
    }

    /** Somebody whom no page was added with. */
    static PersonIdentity stranger(Mention mention) {
        String slug = Slug.of(mention.name());
        return new PersonIdentity(slug + "-" + Slug.hash(slug), mention.name(), List.of(), mention.identifiers());
    }

    private PersonIdentity identity(int node) {
        return new People(resolved).identity(resolved.roots[node]);
    }

    /** A work on a page. */
    public WorkIdentity publication(Profile page, Publication publication) {
        return work(listing(page, publication));
    }

    private int listing(Profile page, Publication publication) {
        String title = Titles.key(publication.title().value());
        return lookup.listing(lookup.page(Lookup.slug(page)), title, publication.authors());
    }

    private WorkIdentity work(int listing) {
        int[] listings = listings(resolved.works[listing]);
        List<WorkRule> rules = resolved.groups.curated().of(listings);
        Set<Identifier> identifiers = new TreeSet<>();
        rules.forEach(it -> identifiers.addAll(it.identifiers()));
        for (int it : listings) {
            identifiers.addAll(resolved.facts.workIdentifiers(it));
        }
        return new WorkIdentity(
                resolved.keys.key(listing),
                first(rules, WorkRule::preferredTitle),
                rules.stream().flatMap(it -> it.aliases().stream()).distinct().toList(),
                List.copyOf(identifiers),
                first(rules, WorkRule::date),
                first(rules, WorkRule::venue));
    }

    private static Optional<String> first(List<WorkRule> rules, Function<WorkRule, Optional<String>> said) {
        return rules.stream().flatMap(it -> said.apply(it).stream()).findFirst();
    }

    /** An organisation that a page names. */
    public OrganizationIdentity organization(Organization organization) {
        return organizations.identity(organization);
    }

    /** The organisation that a curator says another one is a part of. */
    public Optional<OrganizationIdentity> parent(OrganizationIdentity organization) {
        return organizations.parent(organization);
    }

    /** A unit of an organisation that a page names. */
    public OrganizationIdentity unit(Organization organization, Label unit) {
        return OrganizationIndex.unit(organization(organization), unit);
    }

    /** What the supervisions on a page are about, in the order of the page. */
    public List<SupervisionIdentity> supervisions(Profile page) {
        return supervisions.supervisions(SeenPage.of(page), owner(page));
    }

    /** What the enrolments on a page are about, in the order of the page. */
    public List<SupervisionIdentity> enrolments(Profile page) {
        return supervisions.enrolments(SeenPage.of(page), owner(page));
    }

    /**
     * All that was decided about what a page names.
     *
     * @param page a page that was added
     * @param more organisations that are asked about beside those of the page
     */
    public PageIdentities page(SeenPage page, List<Organization> more) {
        int number = lookup.page(page.slug());
        PersonIdentity owner = identity(number);
        var answers = new PageAnswers(resolved, lookup, organizations, page, number);
        return new PageIdentities(
                owner,
                answers.works(this::work),
                answers.named(),
                answers.organizations(more),
                supervisions.supervisions(page, owner.slug()),
                supervisions.enrolments(page, owner.slug()));
    }

    private int[] listings(int work) {
        return listingsByWork.getOrDefault(work, new int[] {work});
    }

    /** What was decided about pairs, first by curators, then by rule; then whom and what somebody should look at. */
    public Stream<Decision> decisions() {
        return Stream.concat(new Explanations(resolved).all(), others());
    }

    private Stream<Decision> others() {
        return Stream.concat(
                organizations.decisions().stream().map(OrganizationDecision::decision),
                supervisions.decisions().stream().map(SupervisionDecision::decision));
    }

    /**
     * Why two names, titles, organisations or supervisions are one or are not.
     *
     * @param one a name or a slug
     * @param other another
     * @return decisions about the people and things that the texts can mean; empty when nothing is called so
     */
    public List<Decision> why(String one, String other) {
        var explanations = new Explanations(resolved);
        List<Decision> decisions = new ArrayList<>(explanations.why(one, other));
        Stream.concat(explanations.works(), others())
                .filter(it -> it.isAbout(one) && it.isAbout(other))
                .forEach(decisions::add);
        return decisions;
    }

    /** How a person was put together, with the page of each name. */
    Stream<String> merges(String slug) {
        return new Explanations(resolved).merges(slug);
    }

    /** Slugs that somebody's other names would have, by which the person may be asked for, with the slug that the person has. */
    public SortedMap<String, String> aliases() {
        return resolved.naming.aliases();
    }

    /** Who wrote with whom. Worked out anew at each call. */
    public Collaborations collaborations() {
        return Collaborations.of(resolved, this::listings);
    }
}
