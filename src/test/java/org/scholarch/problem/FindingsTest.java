// SPDX-License-Identifier: Apache-2.0
package org.scholarch.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private final Findings findings = new Findings("page.txt");

    @Test
    void problemsAreToldInTheOrderOfTheDocument() {
        findings.add(ProblemCode.LINE_UNEXPLAINED, 7, "c");
        findings.add(ProblemCode.DATA_INVALID, new Location("page.txt", 3, 9), "b");
        findings.addAll(List.of(new Problem(ProblemCode.DATA_INVALID, new Location("page.txt", 3, 2), "a")));
        assertEquals(
                List.of("a", "b", "c"),
                findings.inOrder().stream().map(Problem::message).toList());
        assertTrue(findings.has(ProblemCode.LINE_UNEXPLAINED));
        assertFalse(findings.has(ProblemCode.PAGE_EMPTY));
    }

    @Test
    void problemsBeyondTheListedOnesAreCountedWhereTheyBegin() {
        for (int line = 1; line <= Findings.LISTED + 3; line++) {
            findings.add(ProblemCode.LINE_UNEXPLAINED, line, "x");
        }
        findings.add(ProblemCode.NAME_MISMATCH, 9000, "y");
        List<Problem> all = findings.inOrder();
        assertEquals(Findings.LISTED + 2, all.size());
        assertEquals(
                "page.txt:501 3 more of the same kind from here on are not listed.",
                all.get(Findings.LISTED).location() + " "
                        + all.get(Findings.LISTED).message());
        assertEquals("y", all.getLast().message());
    }

    @Test
    void theMessageOfAProblemThatIsNotListedIsNotMade() {
        int[] made = {0};
        for (int i = 0; i < 2 * Findings.LISTED; i++) {
            findings.add(ProblemCode.TABLE_INVALID, new Location("page.txt", 1), () -> "x" + made[0]++);
        }
        assertEquals(Findings.LISTED, made[0]);
    }
}
