// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scholarch.problem.Findings;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;

/** Pages that nobody would write, and what they must not do. */
class HostileInputTest {
    private static final int MANY = 100_000;

    private static String page(String heading, String text) {
        return Pages.ofAda("", heading, "", text);
    }

    /** Each of these was chosen because some way of reading it takes the square of its length. */
    @TestFactory
    Stream<DynamicTest> longInputTakesLinearTime() {
        List<IntFunction<String>> inputs = List.of(
                n -> "a".repeat(n),
                n -> " \n".repeat(n),
                n -> "\r".repeat(n),
                n -> Pages.ofAda("x".repeat(n)),
                n -> Pages.ofAda("Professor" + ", ".repeat(n) + "x"),
                n -> Pages.ofAda("Professor" + ", Mila".repeat(n)),
                n -> Pages.ofAda("Professor, " + "(".repeat(n) + ", " + ")".repeat(n)),
                n -> Pages.ofAda("Co-supervisor : " + "x, ".repeat(n)),
                n -> Pages.ofAda("PhD\n" + "Co-supervisor : x\n".repeat(n)),
                n -> page("Biography", "@".repeat(n)),
                n -> page("Biography", "a".repeat(n) + "@" + "a.".repeat(n)),
                n -> page("Biography", "a@".repeat(n)),
                n -> page("Biography", "(at)[dot] ".repeat(n)),
                n -> page("Biography", "a at b dot ".repeat(n)),
                n -> page("Biography", "a".repeat(n) + " @ " + "b dot ".repeat(n)),
                n -> page("Biography", "{a@ ".repeat(n) + "}@"),
                n -> page("Biography", "1".repeat(n)),
                n -> page("Biography", "+1 (".repeat(n)),
                n -> page("Biography", "514-555-0100 ".repeat(n)),
                n -> page("Biography", "mailto:a@b.c ".repeat(n)),
                n -> page("Biography", "Assistant: " + "Dr. ".repeat(n)),
                n -> page("Current Students", "PhD - x\n".repeat(n)),
                n -> page("Current Students", "?\n".repeat(n)),
                n -> page("Current Students", "PhD\n" + "Co-supervisor : x\n".repeat(n)),
                n -> page("Current Students", " - ".repeat(n)),
                n -> page("Publications", "… (see more)\n".repeat(n)),
                n -> page("Publications", "… (see more)".repeat(n)),
                n -> page("Publications", "… (see ".repeat(n) + "1 more)"),
                n -> page("Publications", "… (see " + "1".repeat(n) + " more)"),
                n -> page("Publications", "On sand\n" + "Bo Marsh\n".repeat(n)),
                n -> page("Publications", "On sand\n".repeat(n)),
                n -> page("Publications", "e\u0301\u0302 \u202E\u200D".repeat(n)),
                n -> page("Publications", "Publications\n\n".repeat(n)),
                n -> "Portrait of " + "x ".repeat(n) + "\n\n" + "x ".repeat(n),
                n -> "Portrait of Ada Quill\n\n".repeat(n));
        return Stream.iterate(0, i -> i + 1)
                .limit(inputs.size())
                .map(i -> DynamicTest.dynamicTest("input " + i, () -> {
                    String text = inputs.get(i).apply(MANY / 4);
                    Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Pages.read(text));
                    assertTrue(reading.problems().size() <= 3 * (Findings.LISTED + 1));
                }));
    }

    @Test
    void everyOneOfAHundredThousandStudentsIsKept() {
        String text = page("Current Students", "PhD - Northfield University\nCo-supervisor :\n".repeat(MANY));
        assertEquals(MANY, Pages.profile(text).supervisions().size());
    }

    @Test
    void problemsBeyondTheListedOnesAreCounted() {
        Reading reading = Pages.read(page("Current Students", "?\n".repeat(Findings.LISTED + 7)));
        Problem last = reading.problems().getLast();
        assertEquals(Findings.LISTED + 1, reading.problems().size());
        assertEquals("7 more of the same kind from here on are not listed.", last.message());
        assertEquals(8 + Findings.LISTED, last.location().line());
        assertEquals(
                Findings.LISTED + 7,
                Pages.profile(page("Current Students", "?\n".repeat(Findings.LISTED + 7)))
                        .supervisions()
                        .size());
    }

    @Test
    void quotesAreShortAndHoldNoControlCharacters() {
        String odd = "\u202Ea\u0007b\u200Fc\uFEFFd\u2028" + "e\u0301😀".repeat(200);
        Reading reading = Pages.read(page("Current Students", odd));
        String message = reading.problems().getFirst().message();
        assertTrue(message.contains("'abcde\u0301😀"), message);
        assertTrue(message.codePointCount(0, message.length()) < 120, message);
        assertFalse(message.chars().anyMatch(c -> Character.isISOControl(c) || c == 0x202E || c == 0x200F), message);
    }

    @Test
    void aMarkAloneIsNoAbstractAndLosesNothingElse() {
        Reading reading = Pages.read(page("Publications", "On sand\n… (see more)\nOn water\n… (see 3 more)"));
        assertEquals(List.of(), Pages.codes(reading));
        assertEquals(
                2,
                Pages.profile(page("Publications", "On sand\n… (see more)\nOn water"))
                        .publications()
                        .size());
    }

    @Test
    void brokenBytesAreRefusedAtTheirLine() {
        byte[] bytes = {'a', '\r', '\n', 'b', '\r', 'c', (byte) 0xC3, '(', '\n'};
        Problem problem = Pages.read(bytes).problems().getFirst();
        assertEquals(ProblemCode.PAGE_ENCODING, problem.code());
        assertEquals(3, problem.location().line());
    }

    @Test
    void aReplacementCharacterInTheTextIsNoBrokenByte() {
        assertEquals(
                "a\uFFFDb",
                Pages.profile(page("Biography", "a\uFFFDb"))
                        .biography()
                        .getFirst()
                        .text()
                        .value());
    }

    @Test
    void theMarkIsTakenOutAndNothingElse() {
        String text = page("Publications", "On sand\nHowever,… (see more) it moves… and (see more) moves.");
        assertEquals(
                "However, it moves… and (see more) moves.",
                Pages.profile(text)
                        .publications()
                        .getFirst()
                        .summary()
                        .orElseThrow()
                        .text()
                        .value());
    }
}
