// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scholarch.identity.OrganizationRule.Standing;
import org.scholarch.problem.Location;
import org.scholarch.profile.Identifier;

/** All rules, those about one organisation put together, and what each name and each identifier means by them. */
final class OrganizationRules {
    /** What a folded name means: an entry, or nobody's when two rules of one standing claim it. */
    private record Claim(int entry, Standing standing, Location at) {}

    private static final int NOBODY = -1;

    private final List<OrganizationEntry> entries = new ArrayList<>();
    private final Map<String, Claim> byName = new HashMap<>();
    private final Map<Identifier, Integer> byIdentifier = new HashMap<>();

    /** Puts rules together with those of the table. Their order says nothing. */
    OrganizationRules(List<OrganizationRule> rules) {
        List<OrganizationRule> all = new ArrayList<>(rules);
        all.addAll(OrganizationTable.rules());
        // The sort is stable, and a place in a file tells rules of one standing apart.
        all.sort(Comparator.comparing(OrganizationRule::standing)
                .reversed()
                .thenComparing(rule -> rule.at().toString())
                .thenComparing(rule -> rule.standing() == Standing.TABLE ? "" : rule.toString()));
        all.forEach(this::add);
    }

    private void add(OrganizationRule rule) {
        int number = entryOf(rule).orElse(entries.size());
        if (number == entries.size()) {
            entries.add(new OrganizationEntry(rule));
        }
        OrganizationEntry entry = entries.get(number);
        entry.add(rule);
        for (String name : folded(rule)) {
            if (!entry.isDifferent(name)) {
                claim(name, new Claim(number, rule.standing(), rule.at()));
            }
        }
        rule.identifiers().forEach(identifier -> byIdentifier.putIfAbsent(identifier, number));
    }

    /** The entry that a rule adds to: one that has its identifier, its name to show, or another name, in that order. */
    private Optional<Integer> entryOf(OrganizationRule rule) {
        for (Identifier identifier : rule.identifiers()) {
            Integer entry = byIdentifier.get(identifier);
            if (entry != null) {
                return Optional.of(entry);
            }
        }
        for (String name : folded(rule)) {
            Claim claim = byName.get(name);
            if (claim != null && isAbout(claim, rule)) {
                return Optional.of(claim.entry());
            }
        }
        return Optional.empty();
    }

    private boolean isAbout(Claim claim, OrganizationRule rule) {
        boolean table = rule.standing() == Standing.TABLE && claim.standing() == Standing.TABLE;
        return claim.entry() != NOBODY
                && !table
                && !entries.get(claim.entry()).contradicts(rule)
                && !denies(rule, claim.entry());
    }

    private boolean denies(OrganizationRule rule, int entry) {
        String name = OrganizationName.fold(entries.get(entry).name());
        return rule.different().stream()
                .anyMatch(it -> OrganizationName.fold(it).equals(name));
    }

    private void claim(String name, Claim claim) {
        Claim earlier = byName.putIfAbsent(name, claim);
        if (earlier != null && earlier.entry() != claim.entry() && earlier.standing() == claim.standing()) {
            byName.put(name, new Claim(NOBODY, claim.standing(), claim.at()));
        }
    }

    private static List<String> folded(OrganizationRule rule) {
        List<String> names = new ArrayList<>();
        rule.names().ifPresent(label -> label.texts().forEach(text -> names.add(OrganizationName.fold(text.value()))));
        rule.aliases().forEach(alias -> names.add(OrganizationName.fold(alias)));
        rule.same().forEach(same -> names.add(OrganizationName.fold(same)));
        return names;
    }

    /** The entries; their places are their numbers. */
    List<OrganizationEntry> entries() {
        return entries;
    }

    /** The number of the entry that a folded name means. */
    Optional<Integer> named(String folded) {
        Claim claim = byName.get(folded);
        return claim == null || claim.entry() == NOBODY ? Optional.empty() : Optional.of(claim.entry());
    }

    /** Where a curator said what a folded name means. */
    Optional<Location> curator(String folded) {
        Claim claim = byName.get(folded);
        return claim == null || claim.standing() != Standing.CURATOR ? Optional.empty() : Optional.of(claim.at());
    }

    /** The number of the entry that a register calls so. */
    Optional<Integer> identified(Identifier identifier) {
        return Optional.ofNullable(byIdentifier.get(identifier));
    }

    /** Adds an identifier that pages state. */
    void adopt(int entry, Identifier identifier) {
        entries.get(entry).adopt(identifier);
        byIdentifier.put(identifier, entry);
    }

    /** All folded names that mean somebody, in order. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        byName.forEach((name, claim) -> {
            if (claim.entry() != NOBODY) {
                names.add(name);
            }
        });
        return names;
    }

    /** All words of all names. */
    Set<String> vocabulary() {
        Set<String> words = new HashSet<>(OrganizationWords.generic());
        byName.keySet().forEach(name -> words.addAll(List.of(name.split(" ", -1))));
        return words;
    }
}
