// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scholarch.problem.Location;

/**
 * What was decided about a written name, or what somebody should look at.
 *
 * @param written the name as written
 * @param name the organisation that it means or may mean
 * @param writtenSlug the slug that the written name has now; equal to {@code slug} when the two are one
 * @param slug the slug of that organisation
 * @param how what led there
 * @param evidence the same in words
 * @param curator where a curator decided; absent when a rule did
 */
record OrganizationDecision(
        String written,
        String name,
        String writtenSlug,
        String slug,
        OrganizationMatch.How how,
        String evidence,
        Optional<Location> curator)
        implements Comparable<OrganizationDecision> {

    private static final Comparator<OrganizationDecision> ORDER = Comparator.comparing(OrganizationDecision::how)
            .thenComparing(OrganizationDecision::written)
            .thenComparing(OrganizationDecision::slug)
            .thenComparing(OrganizationDecision::writtenSlug);

    /** Whether they are one; else somebody should look, and they are kept apart until then. */
    boolean isMerge() {
        return writtenSlug.equals(slug);
    }

    /** The common logarithm of the odds that they are one; 0 when a curator decided. */
    double score() {
        return curator.isPresent() ? 0 : how.score();
    }

    /** The same, told like the decisions about people and works. */
    Decision decision() {
        return new Decision(
                Decision.Kind.ORGANIZATION,
                written,
                name,
                writtenSlug,
                slug,
                isMerge() ? Decision.Verdict.SAME : Decision.Verdict.SUSPECT,
                score(),
                List.of(evidence),
                curator);
    }

    @Override
    public int compareTo(OrganizationDecision other) {
        return ORDER.compare(this, other);
    }
}
