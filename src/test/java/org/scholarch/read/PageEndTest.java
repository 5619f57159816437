// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.Severity;
import org.scholarch.profile.SupervisorPart;

/** Cuts pages in mid-line: no cut is silent, and what stands before the cut line is read as ever. */
class PageEndTest {
    private static final Path REAL = Path.of("..", "shared", "profiles", "guillaume-lajoie.txt");
    private static final Path SAMPLE = Path.of("data", "profiles");

    /** A vertical bar stands for a line end. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            |PhD - Tidewater University|PhD - Tidewater Uni       ; PAGE_TRUNCATED
            |PhD - Tidewater University|PhD - Tidewater           ; PAGE_TRUNCATED
            |PhD - Tidewater University|PhD - Tidewater University; PAGE_END_UNSURE
            |PhD - Tidewater University|Co-supervisor :           ; PAGE_END_UNSURE
            |PhD - Tidewater University|Co-supervisor : Bo Marsh  ; PAGE_END_UNSURE
            |PhD - Tidewater University|Co-supervisor : Bo Marsh, ; PAGE_TRUNCATED
            |PhD - Tidewater University|Co-supervisor : Bo van    ; PAGE_TRUNCATED
            |PhD - University of                                  ; PAGE_TRUNCATED
            """)
    void endOfTheStudentsIsJudged(String students, ProblemCode code) {
        assertEnds(code, "Current Students|" + students);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            On sand                                     ; PAGE_END_UNSURE
            On sand and                                 ; PAGE_TRUNCATED
            On sand|Bo Marsh                            ; PAGE_END_UNSURE
            On sand|Bo Marsh|On ice|Bo Mar              ; PAGE_TRUNCATED
            On sand|Bo Marsh … (see 5 more)             ; PAGE_END_UNSURE
            On sand|Bo Marsh … (see 5                   ; PAGE_TRUNCATED
            On sand|We show … (see more)how (e.g.       ; PAGE_END_UNSURE
            On sand|We show … (see more)how sand (ICL)  ; PAGE_TRUNCATED
            On sand|We show … (see mo                   ; PAGE_TRUNCATED
            On sand|Ripples of sand are two and more in number and move with wind that blows ; PAGE_TRUNCATED
            On sand|Ripples of Sand and Their Many Numbers Move with Wind That Blows Them    ; PAGE_END_UNSURE
            """)
    void endOfThePublicationsIsJudged(String publications, ProblemCode code) {
        assertEnds(code, "Publications||" + publications);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Core Academic Member                              ; PAGE_END_UNSURE
            Core Academic                                     ; PAGE_TRUNCATED
            Associate Professor, Tidewater University         ; PAGE_END_UNSURE
            Associate Professor, Tidewater University, Depart ; PAGE_TRUNCATED
            Research Topics                                   ; PAGE_END_UNSURE
            Research Topics|Sand                              ; PAGE_END_UNSURE
            Research Topics|Sand for                          ; PAGE_TRUNCATED
            Biography||She reads                              ; PAGE_TRUNCATED
            """)
    void endOfTheOtherPartsIsJudged(String lines, ProblemCode code) {
        assertEnds(code, lines);
    }

    private static void assertEnds(ProblemCode code, String lines) {
        String page = Pages.ofAda(lines.strip().replace("|", "\n")).stripTrailing();
        assertEquals(List.of(code), Pages.codes(Pages.read(page)), page);
    }

    @Test
    void sentenceEndIsAnEnd() {
        for (String end : List.of("She reads.", "Does she?", "(She reads.)", "« Elle lit. »")) {
            assertEquals(
                    List.of(),
                    Pages.codes(Pages.read(Pages.ofAda("Biography", "", end).stripTrailing())));
        }
    }

    @Test
    void beginningOfALabelCountsAsTheLabel() {
        String page = Pages.ofAda("Current Students", "PhD - Tidewater University", "Princ")
                .stripTrailing();
        assertEquals(
                SupervisorPart.CO, Pages.profile(page).supervisions().get(0).owner());
    }

    @Test
    void messageTellsNothingOfTheBiography() {
        String page = Pages.ofAda("Biography", "", "Write to ada@tidewater.example or ada.qu")
                .stripTrailing();
        assertTrue(Pages.read(page).problems().stream()
                .noneMatch(it -> it.message().contains("ada")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"guillaume-lajoie.txt", "thibault-quessy-lamontagne.txt", "kalinda-perera-boisclair.txt"})
    void noCutOfASampleIsSilent(String file) throws IOException {
        checkCuts(Files.readString(SAMPLE.resolve(file)));
    }

    @Test
    void noCutOfTheRealPageIsSilent() throws IOException {
        Assumptions.assumeTrue(Files.exists(REAL), "skipped: no copy of the real page in " + REAL);
        checkCuts(Files.readString(REAL));
    }

    private static void checkCuts(String page) {
        List<String> whole = facts(page, 0);
        List<String> silent = new ArrayList<>();
        int all = 0;
        int errors = 0;
        int start = 0;
        int number = 0;
        for (String line : page.split("\n", -1)) {
            number++;
            for (int percent : new int[] {15, 50, 85}) {
                if (line.length() <= 6) {
                    continue;
                }
                String cut = page.substring(0, start + line.length() * percent / 100);
                Reading reading = Pages.read(cut);
                all++;
                errors += has(reading, Severity.ERROR::equals) ? 1 : 0;
                if (!has(reading, severity -> severity != Severity.INFO)
                        && !cut.strip().matches("(?s).*[.!?]")) {
                    silent.add(number + " at " + percent + " %");
                }
                if (reading instanceof Reading.Accepted) {
                    int before = number;
                    List<String> expected =
                            whole.stream().filter(fact -> lineOf(fact) < before).toList();
                    assertEquals(expected, facts(cut, before), "before the cut in line " + before);
                }
            }
            start += line.length() + 1;
        }
        assertEquals(List.of(), silent);
        assertTrue(errors * 100 >= all * 50, errors + " errors in " + all + " cuts");
    }

    private static boolean has(Reading reading, Predicate<Severity> kind) {
        return reading.problems().stream()
                .anyMatch(problem -> kind.test(problem.code().severity()));
    }

    /** The facts of the lines before one; of all lines when it is 0. */
    private static List<String> facts(String page, int before) {
        return ProfileDump.of(Pages.read(page))
                .lines()
                .filter(fact -> before == 0 || lineOf(fact) < before)
                .toList();
    }

    private static int lineOf(String fact) {
        return Integer.parseInt(fact.split(" ", 2)[0]);
    }
}
