// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scholarch.profile.Identifier;

/** Tells who a cluster is. */
final class People {
    private final Resolved resolved;

    People(Resolved resolved) {
        this.resolved = resolved;
    }

    PersonIdentity identity(int root) {
        String name = preferred(root).orElse(resolved.naming.name(root));
        Set<String> others = new TreeSet<>();
        resolved.naming.forms(root).keySet().forEach(it -> others.add(resolved.facts.written.text(it)));
        rules(root).forEach(it -> others.addAll(it.aliases()));
        others.remove(name);
        return new PersonIdentity(
                resolved.naming.slug(root), name, List.copyOf(others), List.copyOf(identifiers(root)));
    }

    private Optional<String> preferred(int root) {
        return rules(root).flatMap(it -> it.preferredName().stream()).findFirst();
    }

    /** What curators say of somebody. */
    private Stream<PersonRule> rules(int root) {
        return resolved.curated.rules().stream()
                .filter(it -> !it.same().isEmpty() && resolved.roots[it.same().get(0)] == root)
                .map(CuratedPeople.Rule::rule);
    }

    private Set<Identifier> identifiers(int root) {
        Set<Identifier> identifiers = new TreeSet<>();
        Nodes nodes = resolved.nodes;
        for (int node : resolved.clusters.ring(root)) {
            if (nodes.isOwner(node)) {
                identifiers.addAll(resolved.facts.pages.get(node).identifiers);
            }
            for (int i = nodes.start[node]; i < nodes.start[node + 1]; i++) {
                identifiers.addAll(resolved.facts.entryIdentifiers.getOrDefault(nodes.entries[i], List.of()));
            }
        }
        rules(root).forEach(it -> identifiers.addAll(it.identifiers()));
        return identifiers;
    }
}
