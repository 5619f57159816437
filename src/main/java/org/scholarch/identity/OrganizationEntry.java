// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.scholarch.identity.OrganizationRule.Standing;
import org.scholarch.problem.Location;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Scheme;
import org.scholarch.profile.Text;

/** One organisation that rules speak of: the strongest rule first, then what weaker ones add. */
final class OrganizationEntry {
    private @Nullable String name;
    private @Nullable String parent;
    private final Set<Text> names = new LinkedHashSet<>();
    private final TreeSet<Identifier> identifiers = new TreeSet<>();
    private final Set<String> different = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Standing standing;
    private final Location at;

    private boolean parentCurated;
    private String meant = "";

    OrganizationEntry(OrganizationRule rule) {
        this.standing = rule.standing();
        this.at = rule.at();
    }

    /** Takes what a rule says, as far as stronger rules have left it open. */
    void add(OrganizationRule rule) {
        rule.different().forEach(it -> different.add(OrganizationName.fold(it)));
        List<Text> said = new ArrayList<>();
        rule.names().ifPresent(label -> said.addAll(label.texts()));
        rule.aliases().forEach(alias -> said.add(Text.of(alias)));
        said.stream()
                .filter(text -> !isDifferent(OrganizationName.fold(text.value())))
                .forEach(names::add);
        if (name == null && !said.isEmpty() && rule.names().isPresent()) {
            name = said.get(0).value();
        }
        rule.names().ifPresent(label -> places.addAll(OrganizationTable.places(label.first())));
        for (Identifier identifier : rule.identifiers()) {
            if (identifiers.stream().noneMatch(it -> it.scheme() == identifier.scheme())
                    || rule.standing() == standing) {
                identifiers.add(identifier);
            }
        }
        if (parent == null && rule.parent().isPresent()) {
            parent = rule.parent().get();
            parentCurated = rule.standing() == Standing.CURATOR;
        }
        if (meant.isEmpty() && !rule.same().isEmpty()) {
            meant = rule.same().get(0);
        }
    }

    /** Whether a rule cannot be about this organisation, because the two have different ROR identifiers or a curator says so. */
    boolean contradicts(OrganizationRule rule) {
        boolean named = rule.names()
                .map(label -> isDifferent(OrganizationName.fold(label.first())))
                .orElse(false);
        Set<Identifier> theirs = new HashSet<>(rule.identifiers());
        theirs.removeIf(it -> it.scheme() != Scheme.ROR);
        boolean ours = identifiers.stream().anyMatch(it -> it.scheme() == Scheme.ROR);
        return named || (ours && !theirs.isEmpty() && theirs.stream().noneMatch(identifiers::contains));
    }

    /** Gives an identifier that pages state and that nothing speaks against. */
    void adopt(Identifier identifier) {
        identifiers.add(identifier);
    }

    /** The name to show; when no rule says which, the one that pages write, else the first that there is. */
    String name() {
        if (name != null) {
            return name;
        }
        String first = names.isEmpty() ? at.toString() : names.iterator().next().value();
        return meant.isEmpty() ? first : meant;
    }

    /** All names but the one to show. A name without a language is left out when it stands there with one. */
    List<Text> otherNames() {
        Set<String> tagged = new HashSet<>();
        names.stream().filter(text -> text.language().isKnown()).forEach(text -> tagged.add(text.value()));
        return names.stream()
                .filter(text ->
                        text.language().isKnown() || (!text.value().equals(name()) && !tagged.contains(text.value())))
                .toList();
    }

    List<Identifier> identifiers() {
        return List.copyOf(identifiers);
    }

    Optional<String> parent() {
        return Optional.ofNullable(parent);
    }

    /** Whether a curator says which organisation it belongs to. */
    boolean isParentCurated() {
        return parentCurated;
    }

    boolean isDifferent(String folded) {
        return different.contains(folded);
    }

    boolean isPlace(String folded) {
        return places.contains(folded);
    }

    Standing standing() {
        return standing;
    }

    Location at() {
        return at;
    }
}
