// SPDX-License-Identifier: Apache-2.0
package org.scholarch.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholarch.problem.Problem;

/**
 * What a run has to tell.
 *
 * @param counts how many there were of what, in the order in which they are told
 * @param problems what was noticed, in the order in which it is told
 */
public record Report(Map<String, Long> counts, List<Problem> problems) {
    /** Copies both. */
    public Report {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        problems = List.copyOf(problems);
    }
}
