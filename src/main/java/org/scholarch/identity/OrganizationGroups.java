// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scholarch.identity.OrganizationMatch.How;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Scheme;
import org.scholarch.profile.Text;
import org.scholarch.vocab.Slug;

/** What pages write, put into one group for each organisation: a known one, one that a register knows, or one that is only named. */
final class OrganizationGroups {
    /** By name; organisations written alike, by the rest. */
    static final Comparator<Organization> ORDER =
            Comparator.comparing((Organization it) -> it.name().first()).thenComparing(Organization::toString);

    private static final int FREQUENT = 3;

    /** What pages write for one organisation, with how often each first text stands there. */
    private static final class Group {
        private final TreeMap<String, Integer> counts = new TreeMap<>();
        private final Set<Text> texts = new LinkedHashSet<>();
        private final TreeSet<Identifier> identifiers = new TreeSet<>();

        void add(Organization organization, int count) {
            counts.merge(organization.name().first(), count, Integer::sum);
            texts.addAll(organization.name().texts());
            identifiers.addAll(organization.identifiers());
        }

        int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** The most frequent name; of equally frequent ones the first in order. */
        String name() {
            return counts.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey();
        }
    }

    private final OrganizationRules rules;
    private final Map<Organization, Integer> known = new HashMap<>();
    private final Map<Organization, String> keys = new HashMap<>();
    private final Map<Integer, TreeSet<Identifier>> stated = new HashMap<>();
    private final TreeMap<String, Group> named = new TreeMap<>();
    private final TreeMap<Identifier, Group> registered = new TreeMap<>();
    private final Map<String, Set<Identifier>> registeredByKey = new HashMap<>();
    private final Map<Organization, Integer> counts = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<Integer, String> slugs = new HashMap<>();
    private final Map<String, String> slugOfNamed = new HashMap<>();

    OrganizationGroups(OrganizationRules rules) {
        this.rules = rules;
        for (int i = 0; i < rules.entries().size(); i++) {
            slugs.put(i, free(rules.entries().get(i).name()));
        }
    }

    /** The identifier that decides, when a page gives one. */
    static Optional<Identifier> ror(Organization organization) {
        return organization.identifiers().stream()
                .filter(it -> it.scheme() == Scheme.ROR)
                .min(Comparator.naturalOrder());
    }

    /** The slug of a known organisation. */
    String slug(int entry) {
        return slugs.getOrDefault(entry, "");
    }

    /** Puts something written into the group of a known organisation, or of its identifier, or of its name. */
    void add(Organization organization, Optional<Integer> entry, int count) {
        counts.put(organization, count);
        String key = String.join(
                " ", OrganizationName.of(organization.name().first()).key());
        keys.put(organization, key);
        Optional<Identifier> ror = ror(organization);
        if (entry.isPresent()) {
            known.put(organization, entry.get());
            stated.computeIfAbsent(entry.get(), it -> new TreeSet<>()).addAll(organization.identifiers());
        } else if (ror.isPresent()) {
            registered.computeIfAbsent(ror.get(), it -> new Group()).add(organization, count);
            registeredByKey.computeIfAbsent(key, it -> new TreeSet<>()).add(ror.get());
        }
    }

    /** Who is meant by everything that was added. */
    Map<Organization, OrganizationIdentity> identities() {
        List<Organization> open = new ArrayList<>();
        for (Organization organization : counts.keySet()) {
            if (!known.containsKey(organization) && ror(organization).isEmpty()) {
                open.add(organization);
            }
        }
        open.sort(ORDER);
        for (Organization organization : open) {
            group(organization).add(organization, counts.getOrDefault(organization, 0));
        }
        Map<Group, OrganizationIdentity> byGroup = new HashMap<>();
        registered.values().forEach(group -> byGroup.put(group, identity(group)));
        named.forEach((key, group) -> {
            OrganizationIdentity identity = identity(group);
            byGroup.put(group, identity);
            slugOfNamed.put(key, identity.slug());
        });
        Map<Integer, OrganizationIdentity> byEntry = new HashMap<>();
        Map<Organization, OrganizationIdentity> identities = new HashMap<>();
        for (Organization organization : counts.keySet()) {
            Integer entry = known.get(organization);
            OrganizationIdentity identity =
                    entry == null ? byGroup.get(group(organization)) : byEntry.computeIfAbsent(entry, this::identity);
            identities.put(organization, Objects.requireNonNull(identity));
        }
        return identities;
    }

    /** Names of unknown organisations that are one letter from a more frequent name. */
    List<OrganizationDecision> suspects() {
        List<String> frequent = named.entrySet().stream()
                .filter(it -> it.getValue().total() >= FREQUENT)
                .map(Map.Entry::getKey)
                .toList();
        var spelling = new OrganizationSpelling(
                frequent.stream().map(key -> List.of(key.split(" ", -1))).toList());
        List<OrganizationDecision> suspects = new ArrayList<>();
        named.forEach((key, group) -> {
            for (OrganizationSpelling.Near near : spelling.near(List.of(key.split(" ", -1)))) {
                Group other = Objects.requireNonNull(named.get(frequent.get(near.number())));
                if (other.total() >= FREQUENT * group.total()) {
                    String slug = slugOfNamed.getOrDefault(frequent.get(near.number()), "");
                    var match = new OrganizationMatch(0, How.FREQUENT, near.asked() + ", " + near.filed());
                    suspects.add(new OrganizationDecision(
                            group.name(),
                            other.name(),
                            slugOfNamed.getOrDefault(key, ""),
                            slug,
                            How.FREQUENT,
                            match.evidence(),
                            Optional.empty()));
                }
            }
        });
        return suspects;
    }

    /** The group of something that is no known organisation. A name that one register entry has alone means that entry. */
    private Group group(Organization organization) {
        Optional<Identifier> ror = ror(organization);
        String key = keys.getOrDefault(organization, "");
        Set<Identifier> candidates = ror.map(Set::of).orElseGet(() -> registeredByKey.getOrDefault(key, Set.of()));
        Group group =
                candidates.size() == 1 ? registered.get(candidates.iterator().next()) : null;
        return group == null ? named.computeIfAbsent(key, it -> new Group()) : group;
    }

    private OrganizationIdentity identity(Group group) {
        String name = group.name();
        List<Text> others = group.texts.stream()
                .filter(text -> text.language().isKnown() || !text.value().equals(name))
                .sorted(Comparator.comparing(Text::value)
                        .thenComparing(text -> text.language().tag()))
                .toList();
        return new OrganizationIdentity(free(name), name, others, List.copyOf(group.identifiers), Optional.empty());
    }

    private OrganizationIdentity identity(int number) {
        OrganizationEntry entry = rules.entries().get(number);
        Set<Identifier> identifiers = new TreeSet<>(entry.identifiers());
        identifiers.addAll(stated.getOrDefault(number, new TreeSet<>()));
        return new OrganizationIdentity(
                slug(number), entry.name(), entry.otherNames(), List.copyOf(identifiers), parent(number));
    }

    /** What curators put above other organisations, by the slugs of those. */
    Map<String, OrganizationIdentity> parents() {
        Map<String, OrganizationIdentity> parents = new HashMap<>();
        for (int i = 0; i < rules.entries().size(); i++) {
            if (rules.entries().get(i).isParentCurated() && parent(i).isPresent()) {
                parents.put(slug(i), identity(above(i).orElseThrow()));
            }
        }
        return parents;
    }

    /** The organisation above, unless it is in the end the organisation itself. */
    private Optional<String> parent(int number) {
        Optional<Integer> above = above(number);
        Set<Integer> passed = new HashSet<>();
        for (Optional<Integer> next = above; next.isPresent(); next = above(next.get())) {
            if (next.get() == number || !passed.add(next.get())) {
                return Optional.empty();
            }
        }
        return above.map(this::slug);
    }

    private Optional<Integer> above(int number) {
        return rules.entries()
                .get(number)
                .parent()
                .flatMap(parent -> rules.named(OrganizationName.fold(parent)))
                .filter(above -> above != number);
    }

    /** A slug that nobody has yet: that of the name, and with a hash of the name when it is taken. */
    private String free(String name) {
        String slug = Slug.of(name);
        String free = taken.contains(slug) ? Slug.of(slug + "-" + Slug.hash(name)) : slug;
        for (int i = 2; !taken.add(free); i++) {
            free = slug + "-" + Slug.hash(name) + "-" + i;
        }
        return free;
    }
}
