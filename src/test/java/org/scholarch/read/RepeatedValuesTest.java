// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scholarch.Allocated;
import org.scholarch.problem.ProblemCode;

/** Embedded items that refer to one another, so that a short page says very much. */
class RepeatedValuesTest {
    private static String many(int n, IntFunction<String> one) {
        return IntStream.range(0, n).mapToObj(one).collect(Collectors.joining());
    }

    /** People who are called what n things are called, each of which has n names that are none. */
    private static String names(int n) {
        return "<!doctype html><html><body><div id=names>"
                + many(n, i -> "<b itemprop=name>" + "x@y.example " + i + "</b>")
                + "</div><div id=things>"
                + many(n, i -> "<p itemprop=name itemscope itemref=names></p>")
                + "</div>"
                + many(n, i -> "<p itemscope itemtype='http://schema.org/Person' itemref=things></p>");
    }

    /** Works in wholes in wholes, all of them nameless, by one person. */
    private static String wholes(int n) {
        return "<!doctype html><html><head><script type='application/ld+json'>"
                + "{\"@context\":\"http://schema.org\",\"@graph\":[{\"@id\":\"#a\",\"@type\":\"Person\",\"name\":\"A B\"},"
                + many(
                        6,
                        level -> many(
                                n,
                                i -> "{\"@id\":\"#" + level + "-" + i + "\",\"@type\":\"Article\",\"headline\":\"T\","
                                        + "\"author\":{\"@id\":\"#a\"},\"isPartOf\":["
                                        + many(n, j -> "{\"@id\":\"#" + (level + 1) + "-" + j + "\"},")
                                        + "null]},"))
                + "null]}</script></head></html>";
    }

    @TestFactory
    Stream<DynamicTest> aPageIsReadInProportionToItsLength() {
        return Stream.of(names(40), names(400), wholes(6), wholes(12), wholes(20))
                .map(page -> DynamicTest.dynamicTest(page.length() + " characters", () -> {
                    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
                    long made = Allocated.by(() -> Pages.read(bytes));
                    long most = Allocated.most(bytes);
                    assertTrue(made <= most, made + " bytes of memory, at most " + most);
                }));
    }

    @Test
    void whatIsLeftOutIsTold() {
        for (String page : List.of(names(400), wholes(48))) {
            assertEquals(
                    1,
                    Pages.codes(Pages.read(page)).stream()
                            .filter(ProblemCode.EMBEDDED_DATA_BROKEN::equals)
                            .count());
        }
    }
}
