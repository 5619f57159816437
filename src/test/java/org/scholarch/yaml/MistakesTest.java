// SPDX-License-Identifier: Apache-2.0
package org.scholarch.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scholarch.Allocated;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;

/** Documents that break rules thousands of times. */
class MistakesTest {
    private static final Schema PEOPLE = Schema.published("people", ProblemCode.CURATION_INVALID);
    private static final int MANY = 60_000;

    @TestFactory
    Stream<DynamicTest> thousandsOfMistakesMakeNoMoreMemoryThanAnythingElse() {
        return Stream.of("{},", "[],", "1,", "{\"x\":1},", "{\"orcid\":[]},")
                .map(entry -> DynamicTest.dynamicTest(entry, () -> {
                    byte[] document = bytes("[" + entry.repeat(MANY) + "{}]");
                    long made = Allocated.by(() -> YamlReader.read("people.json", document, PEOPLE));
                    long most = Allocated.most(document);
                    assertTrue(made <= most, made + " bytes of memory, at most " + most);
                }));
    }

    @Test
    void whatWasNotReadToItsEndIsSaidToBeOfNoUse() {
        YamlReading reading = YamlReader.read("people.json", bytes("[" + "{},".repeat(MANY) + "{}]"), PEOPLE);
        List<String> messages =
                reading.problems().stream().map(Problem::message).toList();
        assertTrue(
                messages.contains(
                        "The file holds so many mistakes that it was not read to its end; none of it can be used."),
                messages.getFirst());
        assertFalse(reading.isRight(reading.root().orElseThrow()));
    }

    @Test
    void unquotedValuesAreNoMistakesHoweverManyThereAre() {
        YamlReading reading = YamlReader.read("people.yaml", bytes("- {name: A, hide: true}\n".repeat(MANY)), PEOPLE);
        assertEquals(List.of(), reading.problems());
        assertTrue(reading.isSound(reading.root().orElseThrow()));
    }

    @Test
    void halvesOfCharactersAreToldAndWholeOnesAreNot() {
        String document = "[{\"name\": \"A 😀\"}, {\"name\": \"B \\ud83d\"}, {\"name\": \"C \\ude00\\ud83d\"},"
                + " {\"name\": \"D \\u0007\"}, {\"name\": \"E \\ud83d\\ude00\"}]";
        YamlReading reading = YamlReader.read("people.json", bytes(document), PEOPLE);
        assertEquals(
                List.of("people[1].name", "people[2].name", "people[3].name"),
                reading.problems().stream()
                        .map(it -> it.message().split("'", -1)[1])
                        .toList());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
