// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.List;
import java.util.Optional;
import org.scholarch.problem.Location;
import org.scholarch.vocab.Slug;

/**
 * One decision about two names or two titles.
 *
 * @param kind what the two are
 * @param first a name or title as written
 * @param second another; may be written alike
 * @param firstSlug the person's slug or the work's key that {@code first} has now
 * @param secondSlug the same of {@code second}; equal to {@code firstSlug} when they are one
 * @param verdict what was decided
 * @param score the common logarithm of the odds that they are one; 0 when a curator decided
 * @param evidence why, in plain words, the weightiest first
 * @param curator where a curator decided; absent when a rule did
 */
public record Decision(
        Kind kind,
        String first,
        String second,
        String firstSlug,
        String secondSlug,
        Verdict verdict,
        double score,
        List<String> evidence,
        Optional<Location> curator) {

    /** Copies the list. */
    public Decision {
        evidence = List.copyOf(evidence);
    }

    /** Whether a text is one of the two names or slugs; of supervisions also whether it is somebody on whose page one of the two stands. */
    boolean isAbout(String text) {
        String slug = Slug.of(text);
        boolean owner = kind == Kind.SUPERVISION && (first.startsWith(slug + "/") || second.startsWith(slug + "/"));
        return owner
                || slug.equals(firstSlug)
                || slug.equals(secondSlug)
                || slug.equals(Slug.of(first))
                || slug.equals(Slug.of(second));
    }

    /** What a decision is about. */
    public enum Kind {
        /** Two people. */
        PERSON,
        /** Two works. */
        WORK,
        /** Two organisations. */
        ORGANIZATION,
        /** Two lines about a supervision. */
        SUPERVISION
    }

    /** What was decided. */
    public enum Verdict {
        /** They are one. */
        SAME,
        /** They may be one; somebody should look. Kept apart until then. */
        SUSPECT,
        /** They are two, although something speaks for one. */
        DIFFERENT
    }
}
