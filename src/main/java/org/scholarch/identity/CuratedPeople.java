// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Scheme;
import org.scholarch.vocab.Slug;

/** What a curator says about people, in numbers of nodes. */
final class CuratedPeople {
    /** What one rule means. */
    record Rule(PersonRule rule, List<Integer> same, List<Integer> different) {
        /** Whether it says that several people have one name: they are then as many as they are without the rule. */
        boolean settles() {
            return !different.isEmpty() && same.containsAll(different);
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    CuratedPeople(Facts facts, Nodes nodes, List<PersonRule> people) {
        if (people.isEmpty()) {
            return;
        }
        References references = new References(facts, nodes);
        for (PersonRule person : people) {
            SortedSet<Integer> same = references.person(person.same());
            for (Identifier identifier : person.identifiers()) {
                if (identifier.scheme() != Scheme.URL) {
                    same.addAll(references.resolve(identifier));
                }
            }
            var different = new TreeSet<>(references.resolve(person.different()));
            if (!same.containsAll(different)) {
                different.removeAll(same);
            }
            rules.add(new Rule(person, List.copyOf(same), List.copyOf(different)));
        }
    }

    List<Rule> rules() {
        return rules;
    }

    void apply(Clusters clusters) {
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            for (int node : rule.settles() ? List.<Integer>of() : rule.same()) {
                clusters.join(rule.same().get(0), node, true);
            }
        }
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (!rule.different().isEmpty() && !rule.same().isEmpty() && !rule.settles()) {
                clusters.keepApart(rule.same().get(0), 2 * i);
                for (int node : rule.different()) {
                    clusters.keepApart(node, 2 * i + 1);
                }
            }
        }
    }

    /**
     * Whether a curator knows that two people of one name are two.
     *
     * @param roots for each node its cluster
     */
    boolean isSettled(int one, int other, int[] roots) {
        return rules.stream()
                .filter(Rule::settles)
                .anyMatch(it -> holds(it.same(), roots[one], roots) && holds(it.same(), roots[other], roots));
    }

    private static boolean holds(List<Integer> nodes, int root, int[] roots) {
        return nodes.stream().anyMatch(node -> roots[node] == root);
    }

    /** Nodes by what people call them. */
    static final class References {
        private final Map<String, Integer> owners = new HashMap<>();
        private final Map<String, List<Integer>> named = new HashMap<>();
        private final Map<String, List<Integer>> identified = new HashMap<>();

        References(Facts facts, Nodes nodes) {
            Map<Integer, String> slugs = new HashMap<>();
            for (int page = 0; page < facts.pages.size(); page++) {
                owners.put(facts.pages.get(page).slug(), page);
                for (int form : facts.pages.get(page).owner) {
                    note(named, Slug.of(facts.written.text(form)), page);
                }
                for (Identifier identifier : facts.pages.get(page).identifiers) {
                    note(identified, identifier.toString(), page);
                }
            }
            for (int entry = 0; entry < facts.entries(); entry++) {
                int node = nodes.entryNode[entry];
                if (node >= 0) {
                    String slug =
                            slugs.computeIfAbsent(facts.entryWritten[entry], it -> Slug.of(facts.written.text(it)));
                    note(named, slug, node);
                    if (!nodes.isOwner(node)) {
                        String page = facts.pages.get(nodes.nodePage[node]).slug();
                        note(named, Naming.suffixed(slug, page), node);
                    }
                    for (Identifier identifier : facts.entryIdentifiers.getOrDefault(entry, List.of())) {
                        note(identified, identifier.toString(), node);
                    }
                }
            }
        }

        private static void note(Map<String, List<Integer>> map, String key, int node) {
            List<Integer> nodes = map.computeIfAbsent(key, it -> new ArrayList<>(1));
            if (nodes.isEmpty() || nodes.get(nodes.size() - 1) != node) {
                nodes.add(node);
            }
        }

        /** The slug of an owner means the owner; anything else everybody who is written so. */
        List<Integer> resolve(String reference) {
            Integer owner = owners.get(reference);
            return owner != null ? List.of(owner) : named.getOrDefault(Slug.of(reference), List.of());
        }

        List<Integer> resolve(Identifier identifier) {
            List<Integer> found = new ArrayList<>(identified.getOrDefault(identifier.toString(), List.of()));
            Integer owner = identifier.scheme() == Scheme.PAGE ? owners.get(Slug.of(identifier.value())) : null;
            if (owner != null) {
                found.add(owner);
            }
            return found;
        }

        /**
         * The nodes of one person. Owners are meant by their slugs; by a name only when no slug is given and one owner alone has the name.
         */
        SortedSet<Integer> person(List<String> references) {
            TreeSet<Integer> nodes = new TreeSet<>(resolve(references));
            TreeSet<Integer> meant = new TreeSet<>();
            for (String reference : references) {
                Integer owner = owners.get(reference);
                if (owner != null) {
                    meant.add(owner);
                }
            }
            boolean several = nodes.headSet(owners.size()).size() > 1;
            if (!meant.isEmpty() || several) {
                nodes.headSet(owners.size()).clear();
                nodes.addAll(meant);
            }
            return nodes;
        }

        List<Integer> resolve(List<String> references) {
            return references.stream().flatMap(it -> resolve(it).stream()).toList();
        }
    }
}
