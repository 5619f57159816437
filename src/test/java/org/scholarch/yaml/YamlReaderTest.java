// SPDX-License-Identifier: Apache-2.0
package org.scholarch.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scholarch.problem.ProblemCode;

class YamlReaderTest {
    private static final Schema LAKE = Schema.of("lake", resource("lake.schema.json"), ProblemCode.DATA_INVALID);

    @TestFactory
    Stream<DynamicTest> everyMistakeIsToldWithItsLineAndColumn() {
        return Stream.of(resource("yaml-cases.txt").split("(?m)^## ")).skip(1).map(block -> {
            String[] parts = block.split("(?m)^=>\\n?", -1);
            String title = parts[0].substring(0, parts[0].indexOf('\n'));
            String document = parts[0].substring(title.length() + 1);
            return DynamicTest.dynamicTest(title, () -> assertEquals(parts[1].strip(), told(document)));
        });
    }

    @Test
    void aSchemaMayBeUsedByManyThreadsAtOnce() {
        Schema schema = Schema.of("lake", resource("lake.schema.json"), ProblemCode.DATA_INVALID);
        byte[] document = "name: x\ndept: 12\n".getBytes(StandardCharsets.UTF_8);
        List<String> told = IntStream.range(0, 200)
                .parallel()
                .mapToObj(it ->
                        YamlReader.read("a.yaml", document, schema).problems().toString())
                .distinct()
                .toList();
        assertEquals(1, told.size());
    }

    @Test
    void whatIsWrongIsTellableFromWhatItStandsIn() {
        YamlReading reading = read("name: x\nshore: {north: [a], south: b}\n");
        var root = (YamlNode.Mapping) reading.root().orElseThrow();
        YamlNode.Mapping shore = root.mapping("shore").orElseThrow();
        assertTrue(reading.isRight(shore) && !reading.isSound(shore));
        assertTrue(!reading.isSound(root) && reading.isSound(root.get("name").orElseThrow()));
        YamlNode north = shore.get("north").orElseThrow();
        assertTrue(!reading.isRight(north) && !reading.isSound(north));
        assertTrue(reading.isSound(shore.get("south").orElseThrow()));
    }

    @Test
    void aDocumentThatSaysNothingIsNoMistake() {
        for (String nothing : List.of("", "# remark\n", "---\n", "null", "~\n", "\uFEFF")) {
            assertEquals(new YamlReading(Optional.empty(), List.of(), Set.of(), Set.of()), read(nothing), nothing);
        }
    }

    private static String told(String document) {
        return read(document).problems().stream()
                .map(it -> it.location().line() + ":" + it.location().column() + " " + it.message())
                .collect(Collectors.joining("\n"));
    }

    static YamlReading read(String document) {
        return YamlReader.read("lake.yaml", document.getBytes(StandardCharsets.UTF_8), LAKE);
    }

    private static String resource(String name) {
        try (var in = YamlReaderTest.class.getResourceAsStream(name)) {
            assertTrue(in != null, name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
