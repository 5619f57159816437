// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholarch.problem.Location;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.yaml.YamlNode.Scalar;

/** Finds entries that cannot both be true. The first one counts; those that contradict it are left out. */
final class Contradictions {
    /** By what is claimed: the entry that claims it. */
    private final Map<String, Claim> claims = new HashMap<>();

    private final List<Problem> problems;

    private Contradictions(List<Problem> problems) {
        this.problems = problems;
    }

    /**
     * The entries that contradict neither themselves nor those before them.
     *
     * @param problems where the others are reported
     */
    static <T> List<T> removed(List<Claimed<T>> entries, List<Problem> problems) {
        var contradictions = new Contradictions(problems);
        List<Claimed<T>> agreed =
                entries.stream().filter(it -> contradictions.isNew(it.claim())).toList();
        return agreed.stream()
                .filter(it -> contradictions.isConsistent(it.claim()))
                .map(Claimed::entry)
                .toList();
    }

    /** Nothing may belong to two entries: what they say of it would be lost or mixed. */
    private boolean isNew(Claim claim) {
        List<Problem> found = new ArrayList<>();
        claim.same()
                .forEach((name, scalar) -> Optional.ofNullable(claims.get(name))
                        .ifPresent(before -> found.add(problem(
                                scalar,
                                "stands in the entry of " + place(before.at(), scalar)
                                        + " too; one entry says it all"))));
        if (found.isEmpty()) {
            claim.same().keySet().forEach(name -> claims.put(name, claim));
        }
        problems.addAll(found);
        return found.isEmpty();
    }

    private boolean isConsistent(Claim claim) {
        List<Problem> found = new ArrayList<>();
        claim.different().forEach((name, scalar) -> {
            Claim other = claims.get(name);
            if (other != null
                    && !Collections.disjoint(other.same().keySet(), claim.same().keySet())) {
                found.add(problem(scalar, "is said to be the same in the entry of " + place(other.at(), scalar)));
            }
        });
        problems.addAll(found);
        return found.isEmpty();
    }

    private static String place(Location entry, Scalar from) {
        boolean near = entry.file().equals(from.at().file());
        return (near ? "" : entry.file() + ", ") + "line " + entry.line();
    }

    private static Problem problem(Scalar scalar, String what) {
        return new Problem(ProblemCode.CURATION_INVALID, scalar.at(), "'" + scalar.path() + "' " + what + ".");
    }
}
