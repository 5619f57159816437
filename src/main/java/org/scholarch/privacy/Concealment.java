// SPDX-License-Identifier: Apache-2.0
package org.scholarch.privacy;

import java.util.List;
import java.util.Optional;
import org.scholarch.problem.Problem;
import org.scholarch.profile.Identifier;

/** Keeps people who asked not to appear out of what stands in no profile: the words of curators, and what is said about them. */
public final class Concealment {
    /** Hides nobody. */
    public static final Concealment NONE = new Concealment(List.of());

    private final HiddenPeople hidden;

    /** Hides these people. */
    public Concealment(List<HiddenPerson> people) {
        this.hidden = new HiddenPeople(people);
    }

    /** Whether nobody is hidden. */
    public boolean isEmpty() {
        return hidden.isEmpty();
    }

    /** A text with a mark for each hidden name; empty when nothing else is left. An address that tells of somebody goes as a whole. */
    public Optional<String> clean(String text) {
        return hidden.cleanText(text);
    }

    /** What may be said of a problem. */
    public Problem clean(Problem problem) {
        return hidden.isEmpty()
                ? problem
                : new Problem(problem.code(), problem.location(), hidden.clean(problem.message()));
    }

    /**
     * Whether the name of somebody, or the last part of an address of a page, is that of a hidden person, or may be.
     *
     * @param known what identifies whoever bears the name; another ORCID than the hidden person's makes it somebody else
     */
    public boolean isNamedLikeHidden(String name, List<Identifier> known) {
        return hidden.mayBeNamed(name, known);
    }
}
