// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;

/** What holds for every page. */
class ReadingProperties {
    @Provide
    Arbitrary<PageSketch> pages() {
        return PageArbitraries.pages();
    }

    @Property(tries = 2000)
    void readingGivesBackWhatThePageSays(@ForAll("pages") PageSketch page) {
        assertEquals(ProfileDump.of(page.profile()), ProfileDump.of(Pages.profile(page.text())));
        assertEquals(page.profile(), Pages.profile(page.text()));
        assertEquals(page.problems(), PageSketch.problems(Pages.read(page.text())));
    }

    @Property(tries = 100)
    void lineEndsAndByteOrderMarkChangeNothing(@ForAll("pages") PageSketch page) {
        assertEquals(page.profile(), Pages.profile("\uFEFF" + page.text().replace("\n", "\r\n")));
        assertEquals(page.profile(), Pages.profile(page.text().replace('\n', '\r')));
        assertEquals(page.profile(), Pages.profile(page.text().strip() + "\n"));
        assertEquals(page.profile(), Pages.profile(page.text().replace("\n", "  \n") + "\n\n"));
    }

    @Property(tries = 100)
    void pageWithoutALastLineEndIsTheSameOrCut(@ForAll("pages") PageSketch page) {
        String text = page.text().strip();
        boolean cut = Pages.codes(Pages.read(text)).contains(ProblemCode.PAGE_TRUNCATED);
        assertTrue(cut || page.profile().equals(Pages.profile(text)), text);
    }

    @Property(tries = 50)
    void theLocaleOfTheMachineChangesNothing(@ForAll("pages") PageSketch page) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals(page.profile(), Pages.profile(page.text()));
            assertEquals(page.profile(), Pages.profile(shouted(page.text())));
        } finally {
            Locale.setDefault(before);
        }
    }

    /** The labels in capitals. */
    private static String shouted(String page) {
        return page.replace("Co-supervis", "CO-SUPERVIS")
                .replaceAll("(?m)^Superviseur(.)e principal(.)e", "SUPERVISEUR$1E PRINCIPAL$2E");
    }

    @Property(tries = 300)
    void damagedPagesAreReadOrRefusedInGoodOrder(@ForAll("pages") PageSketch page, @ForAll Random random) {
        byte[] bytes = damage(page.text(), random);
        Reading reading = Pages.read(bytes);
        assertTrue(reading instanceof Reading.Accepted || !reading.problems().isEmpty());
        int lines = 1
                + (int) new String(bytes, StandardCharsets.UTF_8)
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count();
        for (Problem problem : reading.problems()) {
            assertTrue(problem.location().line() >= 1 && problem.location().line() <= lines, problem.toString());
            assertTrue(problem.message().length() < 300, problem.toString());
        }
        List<Problem> sorted = new ArrayList<>(reading.problems());
        sorted.sort(Comparator.comparingInt(problem -> problem.location().line()));
        assertEquals(sorted, reading.problems());
    }

    private static byte[] damage(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(3)) {
                case 0 -> lines.set(at, lines.get(random.nextInt(lines.size())));
                case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                default -> lines.set(at, "");
            }
        }
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return Arrays.copyOf(bytes, random.nextInt(3) > 0 ? bytes.length : random.nextInt(bytes.length + 1));
    }

    @Property(tries = 300)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        Reading reading = Pages.read(bytes);
        assertTrue(reading instanceof Reading.Accepted || !reading.problems().isEmpty());
    }

    @Property(tries = 300)
    void anyTextBehindANameIsRead(@ForAll String text) {
        assertTrue(
                Pages.read(Pages.ofAda(text, "", "Biography", "", text, "", "Publications", "", text))
                        .problems()
                        .stream()
                        .allMatch(problem -> problem.location().line() > 0));
    }
}
