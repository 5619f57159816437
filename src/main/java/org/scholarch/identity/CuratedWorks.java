// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.Location;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Scheme;

/** What a curator says about works, in numbers of listings. */
final class CuratedWorks {
    /** What one rule means. */
    record Rule(WorkRule rule, List<Integer> same, List<Integer> different) {
        /** Whether it leaves several works of one title as they are. */
        boolean settles() {
            return !same.isEmpty() && different.equals(same);
        }
    }

    /** Makes two listings one. */
    interface Joiner {
        boolean join(int one, int other);
    }

    private final List<Rule> rules = new ArrayList<>();
    private final Map<Integer, Rule> ruleByListing = new HashMap<>();

    CuratedWorks(Facts facts, List<WorkRule> works) {
        if (works.isEmpty()) {
            return;
        }
        Map<String, List<Integer>> listings = listingsByReference(facts);
        for (WorkRule work : works) {
            Rule rule = rule(work, resolve(work.same(), listings), resolve(work.different(), listings));
            rules.add(rule);
            for (int listing : rule.same()) {
                ruleByListing.putIfAbsent(listing, rule);
            }
        }
    }

    private static Rule rule(WorkRule work, List<Integer> same, List<Integer> different) {
        // A title means all works of that title, also the one that a DOI tells from the others.
        boolean exact = different.equals(same);
        List<Integer> others =
                different.stream().filter(it -> exact || !same.contains(it)).toList();
        return new Rule(work, same, others);
    }

    private static Map<String, List<Integer>> listingsByReference(Facts facts) {
        Map<String, List<Integer>> listings = new HashMap<>();
        for (int i = 0; i < facts.listings(); i++) {
            if (facts.isWork(i)) {
                listings.computeIfAbsent(facts.titles.text(facts.listingTitle[i]), it -> new ArrayList<>())
                        .add(i);
                for (Identifier identifier : facts.workIdentifiers(i)) {
                    listings.computeIfAbsent(identifier.toString(), it -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        return listings;
    }

    private static List<Integer> resolve(List<String> references, Map<String, List<Integer>> listings) {
        var found = new TreeSet<Integer>();
        for (String reference : references) {
            found.addAll(listings.getOrDefault(Titles.key(reference), List.of()));
            Identifier.of(Scheme.DOI, reference)
                    .ifPresent(it -> found.addAll(listings.getOrDefault(it.toString(), List.of())));
        }
        return List.copyOf(found);
    }

    void merge(Joiner joiner) {
        for (Rule rule : rules) {
            for (int listing : rule.settles() ? List.<Integer>of() : rule.same()) {
                joiner.join(rule.same().get(0), listing);
            }
        }
    }

    /** Whether a rule says that two works are two. */
    boolean keepsApart(int one, int other, IntUnaryOperator find) {
        for (Rule rule : rules) {
            if (!rule.different().isEmpty()
                    && !rule.settles()
                    && ((holds(rule.same(), one, find) && holds(rule.different(), other, find))
                            || (holds(rule.same(), other, find) && holds(rule.different(), one, find)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a curator knows of two works that nearly were one. */
    boolean isSettled(int one, int other, IntUnaryOperator find) {
        return keepsApart(find.applyAsInt(one), find.applyAsInt(other), find)
                || rules.stream()
                        .anyMatch(it -> it.settles()
                                && it.same().contains(one)
                                && it.same().contains(other));
    }

    private static boolean holds(List<Integer> listings, int work, IntUnaryOperator find) {
        for (int listing : listings) {
            if (find.applyAsInt(listing) == work) {
                return true;
            }
        }
        return false;
    }

    /** The rules about a work. */
    List<WorkRule> of(int[] listings) {
        return rulesOf(listings).map(Rule::rule).toList();
    }

    Optional<Location> at(int[] listings) {
        return rulesOf(listings).map(it -> it.rule().at()).findFirst();
    }

    private java.util.stream.Stream<Rule> rulesOf(int[] listings) {
        return java.util.Arrays.stream(listings)
                .mapToObj(this::ruleOf)
                .flatMap(Optional::stream)
                .distinct();
    }

    private Optional<Rule> ruleOf(int listing) {
        @Nullable Rule rule = ruleByListing.get(listing);
        return Optional.ofNullable(rule);
    }
}
