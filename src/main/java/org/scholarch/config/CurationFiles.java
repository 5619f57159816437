// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import java.util.List;
import org.scholarch.privacy.HiddenPerson;
import org.scholarch.problem.Problem;
import org.scholarch.profile.WordAdditions;

/**
 * What the curators of an institute say, in {@code people.yaml}, {@code organizations.yaml}, {@code publications.yaml} and {@code
 * words.yaml}. No two entries contradict each other.
 *
 * @param people who is who; nobody who is hidden is among them
 * @param organizations which organisation is which
 * @param works which work is which
 * @param words the institute's own words
 * @param hidden those who asked not to appear
 * @param problems the entries that were left out
 */
public record CurationFiles(
        List<PersonEntry> people,
        List<OrganizationEntry> organizations,
        List<WorkEntry> works,
        WordAdditions words,
        List<HiddenPerson> hidden,
        List<Problem> problems) {

    /** Nobody says anything. */
    public static final CurationFiles NONE =
            new CurationFiles(List.of(), List.of(), List.of(), WordAdditions.NONE, List.of(), List.of());

    /** Copies the lists. */
    public CurationFiles {
        people = List.copyOf(people);
        organizations = List.copyOf(organizations);
        works = List.copyOf(works);
        hidden = List.copyOf(hidden);
        problems = List.copyOf(problems);
    }
}
