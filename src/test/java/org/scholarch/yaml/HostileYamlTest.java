// SPDX-License-Identifier: Apache-2.0
package org.scholarch.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scholarch.problem.ProblemCode;

/** Documents that mean harm: each is answered with problems, soon. */
class HostileYamlTest {
    private static final Schema LIST = Schema.of("list", """
            {"type": "array", "items": {"type": "object", "additionalProperties": false,
             "properties": {"name": {"type": "string", "pattern": "^\\\\s*\\\\S([^\\\\n\\\\t]*\\\\S)?\\\\s*$"}}}}
            """, ProblemCode.DATA_INVALID);

    private static Map<String, String> documents() {
        return Map.ofEntries(
                Map.entry("a long line", "#".repeat(8 << 20)),
                Map.entry("a long word", "- name: " + "a".repeat(8 << 20)),
                Map.entry("a deep list in one line", "[".repeat(8 << 20)),
                Map.entry("a deep list in dashes", "- ".repeat(30_000) + "x"),
                Map.entry(
                        "a deep list of keys",
                        IntStream.range(0, 3000)
                                .mapToObj(i -> " ".repeat(i) + "a:\n")
                                .collect(Collectors.joining())),
                Map.entry("questions", "? ".repeat(30_000)),
                Map.entry("braces", "{a: ".repeat(20_000)),
                Map.entry("aliases of aliases", bomb()),
                Map.entry("very many values", "- x\n".repeat(4 << 20)),
                Map.entry("very many mistakes", "- x\n".repeat(400_000)),
                Map.entry(
                        "very many unknown keys",
                        "- "
                                + IntStream.range(0, 200_000)
                                        .mapToObj(i -> "k" + i + ": x\n  ")
                                        .collect(Collectors.joining())),
                Map.entry("one key again and again", "- " + "a: x\n  ".repeat(200_000)),
                Map.entry(
                        "blanks before a line break",
                        "- name: \"a" + " ".repeat(60_000) + "\\n" + " ".repeat(5000) + "b\""),
                Map.entry("documents", "---\n".repeat(1 << 20)),
                Map.entry("a directive out of range", "%YAML 99999999999.1\n---\n- x"),
                Map.entry("a character out of range", "- name: \"\\U7FFFFFFF\""),
                Map.entry("a byte order mark in the middle", "- name: a\n\uFEFF- name: b"),
                Map.entry("more than 16 MiB", "#\n".repeat((8 << 20) + 1)));
    }

    private static Map<String, String> jsons() {
        return Map.of(
                "a deep list",
                "[".repeat(8 << 20),
                "a deep tree",
                "{\"a\":".repeat(2 << 20),
                "a long number",
                "[" + "9".repeat(8 << 20) + "]",
                "a number out of range",
                "[1e999999999, -1E-999999999, 99999999999999999999999]",
                "a long text",
                "[\"" + "a".repeat(8 << 20) + "\"]",
                "halves of characters",
                "[\"\\ud800\", {\"\\udc00\": 1}]",
                "a literal that is none",
                "[NaN, Infinity]",
                "nothing closed",
                "[{\"name\": \"a",
                "very many values",
                "[" + "1,".repeat(4 << 20) + "1]");
    }

    @TestFactory
    Stream<DynamicTest> hostileYamlIsAnsweredWithProblems() {
        return documents().entrySet().stream().map(it -> answered(it.getKey(), "a.yaml", it.getValue()));
    }

    @TestFactory
    Stream<DynamicTest> hostileJsonIsAnsweredWithProblems() {
        return jsons().entrySet().stream().map(it -> answered(it.getKey(), "a.json", it.getValue()));
    }

    private static DynamicTest answered(String title, String file, String document) {
        return DynamicTest.dynamicTest(
                title,
                () -> assertTimeout(Duration.ofSeconds(20), () -> {
                    YamlReading reading = YamlReader.read(file, document.getBytes(StandardCharsets.UTF_8), LIST);
                    assertTrue(
                            !reading.problems().isEmpty() && reading.problems().size() <= 501, title);
                    reading.problems().forEach(it -> assertTrue(it.message().length() < 400, it.message()));
                }));
    }

    @Test
    void allProblemsAreCountedAndTheFirstOnesAreTold() {
        YamlReading reading = YamlReader.read("a.yaml", "- x\n".repeat(700).getBytes(StandardCharsets.UTF_8), LIST);
        assertEquals(501, reading.problems().size());
        assertEquals(
                "200 more are not listed.",
                reading.problems().getLast().message().replaceFirst("^.*?: ", ""));
        assertEquals(0, reading.problems().getLast().location().line());
    }

    private static String bomb() {
        var bomb = new StringBuilder("- &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("- &a")
                    .append(i)
                    .append(" [")
                    .append(("*a" + (i - 1) + ", ").repeat(10))
                    .append("]\n");
        }
        return bomb.toString();
    }
}
