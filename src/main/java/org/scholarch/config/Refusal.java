// SPDX-License-Identifier: Apache-2.0
package org.scholarch.config;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.Location;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

/** Makes the errors after which nothing is published. */
final class Refusal {
    private static final int MOST = 20;

    /** All that is wrong with a file, one problem a line. */
    static ScholarchException of(ProblemCode code, List<Problem> problems, String remark) {
        String all = problems.stream()
                .limit(MOST)
                .map(it -> it.location() + ": " + it.message())
                .collect(Collectors.joining("\n"));
        String more = problems.size() > MOST ? "\n… and " + (problems.size() - MOST) + " more." : "";
        return new ScholarchException(code, all + more + (remark.isEmpty() ? "" : "\n" + remark));
    }

    /** One thing that is wrong. */
    static ScholarchException of(ProblemCode code, Location at, String what, @Nullable Throwable cause) {
        return new ScholarchException(code, at + ": " + what, cause);
    }

    private Refusal() {}
}
