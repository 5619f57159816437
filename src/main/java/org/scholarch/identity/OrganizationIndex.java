// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scholarch.identity.OrganizationMatch.How;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Label;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Scheme;
import org.scholarch.profile.Text;
import org.scholarch.vocab.Slug;

/**
 * The organisations that pages name: which written names are one organisation.
 *
 * <p>A ROR identifier decides. Without one, a name means the known organisation that {@link OrganizationLookup} finds; names of
 * unknown organisations are one when they differ only in how they are written, see {@link OrganizationName#fold}. Of an unknown
 * organisation nobody knows whether it is a misspelling: when its name nearly is that of a more frequent one, somebody should look.
 *
 * <p>First {@link #add} everything, then {@link #decide}, then ask, from any number of threads. The order of adding says nothing.
 */
final class OrganizationIndex {
    private final OrganizationRules rules;
    private final OrganizationLookup lookup;
    private final Map<Organization, Integer> counts = new HashMap<>();
    private Map<Organization, OrganizationIdentity> identities = Map.of();
    private Map<String, OrganizationIdentity> parents = Map.of();
    private List<OrganizationDecision> decisions = List.of();

    /** Starts with rules, to which those of the table are added. */
    OrganizationIndex(List<OrganizationRule> rules) {
        List<OrganizationRule> all = new ArrayList<>(rules);
        rules.forEach(rule -> rule.parent().ifPresent(parent -> all.add(named(parent, rule))));
        this.rules = new OrganizationRules(all);
        this.lookup = new OrganizationLookup(this.rules);
    }

    /** What is said of the organisation above another one: what it is called. */
    private static OrganizationRule named(String parent, OrganizationRule below) {
        return new OrganizationRule(
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(parent),
                List.of(),
                below.standing(),
                below.at());
    }

    /** Takes the organisations that a page names. */
    void add(SeenPage page) {
        page.posts().forEach(this::add);
        page.supervisions().forEach(it -> it.institution().ifPresent(this::add));
        page.enrolments().forEach(it -> it.institution().ifPresent(this::add));
    }

    /** Takes an organisation that is named once more. */
    void add(Organization organization) {
        counts.merge(organization, 1, Integer::sum);
    }

    /** Decides over all that was added. */
    void decide() {
        List<Organization> named = new ArrayList<>(counts.keySet());
        named.sort(OrganizationGroups.ORDER);
        adoptIdentifiers(named);
        var groups = new OrganizationGroups(rules);
        Map<Organization, List<OrganizationMatch>> matches = new LinkedHashMap<>();
        for (Organization organization : named) {
            matches.put(organization, find(organization));
            groups.add(organization, meant(organization), counts.getOrDefault(organization, 0));
        }
        identities = groups.identities();
        parents = groups.parents();
        Set<OrganizationDecision> all = new TreeSet<>();
        matches.forEach((organization, found) ->
                found.forEach(match -> decision(groups, organization, match).ifPresent(all::add)));
        all.addAll(groups.suspects());
        decisions = List.copyOf(all);
        counts.clear();
    }

    /** The organisation that a page names. */
    OrganizationIdentity identity(Organization organization) {
        OrganizationIdentity identity = identities.get(organization);
        if (identity == null) {
            return stranger(organization);
        }
        return identity;
    }

    OrganizationRules rules() {
        return rules;
    }

    /** The known organisation that a page means, by its number among the rules. */
    Optional<Integer> meant(Organization organization) {
        return find(organization).stream()
                .filter(match -> match.how().decides())
                .map(OrganizationMatch::entry)
                .findFirst();
    }

    /** The organisation that a curator says another one is a part of. */
    Optional<OrganizationIdentity> parent(OrganizationIdentity organization) {
        return Optional.ofNullable(parents.get(organization.slug()));
    }

    /** An organisation that no profile was added with: the institute itself, when nobody says what is known of it. */
    private static OrganizationIdentity stranger(Organization organization) {
        List<Text> names = organization.name().texts();
        return new OrganizationIdentity(
                Slug.of(organization.name().first()),
                organization.name().first(),
                names.subList(1, names.size()),
                organization.identifiers(),
                Optional.empty());
    }

    /** A unit of an organisation; units are one when they differ only in abbreviations and in how they are written. */
    static OrganizationIdentity unit(OrganizationIdentity organization, Label unit) {
        String parent = organization.slug();
        String name = unit.first();
        String slug = Slug.of(parent + " " + OrganizationName.inFull(name));
        return new OrganizationIdentity(slug, name, List.of(), List.of(), Optional.of(parent));
    }

    /** What was decided about names that are not written alike, the surest first, and then what somebody should look at. */
    List<OrganizationDecision> decisions() {
        return decisions;
    }

    /** A known organisation without a ROR identifier gets the one that all pages give it, when they give it only one. */
    private void adoptIdentifiers(List<Organization> named) {
        Map<Integer, Set<Identifier>> given = new TreeMap<>();
        for (Organization organization : named) {
            Optional<Integer> entry =
                    rules.named(OrganizationName.fold(organization.name().first()));
            Optional<Identifier> ror = OrganizationGroups.ror(organization);
            boolean open = entry.isPresent()
                    && ror.isPresent()
                    && rules.identified(ror.get()).isEmpty()
                    && rules.entries().get(entry.get()).identifiers().stream()
                            .noneMatch(it -> it.scheme() == Scheme.ROR);
            if (open) {
                given.computeIfAbsent(entry.get(), it -> new TreeSet<>()).add(ror.get());
            }
        }
        given.forEach((entry, identifiers) -> {
            if (identifiers.size() == 1) {
                rules.adopt(entry, identifiers.iterator().next());
            }
        });
    }

    private List<OrganizationMatch> find(Organization organization) {
        Optional<Identifier> ror = OrganizationGroups.ror(organization);
        if (ror.isPresent()) {
            return rules.identified(ror.get())
                    .map(entry -> List.of(new OrganizationMatch(
                            entry, How.IDENTIFIER, ror.get().value())))
                    .orElse(List.of());
        }
        List<OrganizationMatch> found = lookup.find(organization.name().first());
        boolean known = found.stream().anyMatch(match -> match.how().decides());
        for (Text text : known ? List.<Text>of() : organization.name().texts()) {
            Optional<Integer> entry = rules.named(OrganizationName.fold(text.value()));
            if (entry.isPresent()) {
                return List.of(new OrganizationMatch(entry.get(), How.OTHER_LANGUAGE, text.value()));
            }
        }
        return found;
    }

    private Optional<OrganizationDecision> decision(
            OrganizationGroups groups, Organization organization, OrganizationMatch match) {
        String written = organization.name().first();
        OrganizationEntry entry = rules.entries().get(match.entry());
        boolean plain = match.how() == How.NAME || match.how() == How.IDENTIFIER;
        if (plain && OrganizationName.fold(written).equals(OrganizationName.fold(entry.name()))) {
            return Optional.empty();
        }
        return Optional.of(new OrganizationDecision(
                written,
                entry.name(),
                identity(organization).slug(),
                groups.slug(match.entry()),
                match.how(),
                match.evidence(),
                match.how() == How.NAME ? rules.curator(OrganizationName.fold(written)) : Optional.empty()));
    }
}
