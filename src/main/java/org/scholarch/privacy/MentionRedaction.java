// SPDX-License-Identifier: Apache-2.0
package org.scholarch.privacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Mention;

/** Decides of each person whom one profile names how much of it is published. */
final class MentionRedaction {
    private final HiddenPeople hidden;
    private final Set<Hidden> met = new LinkedHashSet<>();
    private int people;

    MentionRedaction(HiddenPeople hidden) {
        this.hidden = hidden;
    }

    /** The hidden people who were found. */
    Set<Hidden> met() {
        return met;
    }

    /** How many were left out, or left without their name. */
    int people() {
        return people;
    }

    /** Whether somebody is hidden. */
    boolean isHidden(Mention mention) {
        List<Hidden> meant = hidden.meantBy(mention);
        met.addAll(meant);
        if (!meant.isEmpty()) {
            people++;
        }
        return !meant.isEmpty();
    }

    /** Those who may be published, each as far as a role's handling goes; hidden people are left out. */
    List<Mention> apply(List<Mention> mentions, Handling handling) {
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : mentions) {
            if (!isHidden(mention)) {
                apply(mention, handling).ifPresent(kept::add);
            }
        }
        return kept;
    }

    /** Somebody who is not hidden, as far as a role's handling goes. */
    Optional<Mention> apply(Mention mention, Handling handling) {
        return switch (handling) {
            case NAME -> Optional.of(withoutOthers(mention));
            case ANONYMOUS -> {
                people += mention.isWithheld() ? 0 : 1;
                yield Optional.of(Mention.withheld(mention.at()));
            }
            case OMIT -> {
                people++;
                yield Optional.empty();
            }
        };
    }

    /** Somebody without identifiers that tell of a hidden person, e.g. the address of that person's site. */
    private Mention withoutOthers(Mention mention) {
        List<Identifier> identifiers = mention.identifiers().stream()
                .filter(it -> !hidden.standIn(it.address().orElse(it.value())))
                .toList();
        return identifiers.size() == mention.identifiers().size()
                ? mention
                : new Mention(mention.name(), identifiers, mention.at());
    }
}
