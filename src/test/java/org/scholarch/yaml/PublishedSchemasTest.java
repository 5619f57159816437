// SPDX-License-Identifier: Apache-2.0
package org.scholarch.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Level;

/** Holds the schemas in {@code ontology} to the standard, to their own examples, and to the words that pages are read with. */
class PublishedSchemasTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENDING = ".schema.json";

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("ontology"))) {
            return files.map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(ENDING))
                    .map(it -> it.substring(0, it.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode schema(String name) throws IOException {
        return JSON.readTree(Path.of("ontology", name + ENDING).toFile());
    }

    @Test
    void everyFileOfACuratorHasASchema() throws IOException {
        assertTrue(names().containsAll(List.of("organizations", "people", "publications", "scholarch", "words")));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSchemaIsValidAndRefersToNothingElse(String name) throws IOException {
        JsonNode schema = schema(name);
        assertEquals(
                "https://json-schema.org/draft/2020-12/schema",
                schema.path("$schema").asText());
        var standard = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), standard.validate(schema));
        for (JsonNode reference : schema.findValues("$ref")) {
            assertTrue(reference.asText().startsWith("#/"), reference.asText());
            assertFalse(schema.at(reference.asText().substring(1)).isMissingNode(), reference.asText());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSchemaExplainsItselfWithExamplesThatFulfilIt(String name) throws IOException {
        JsonNode text = schema(name);
        assertFalse(text.path("title").asText().isBlank());
        assertTrue(text.path("description").asText().endsWith("."));
        Schema schema = Schema.published(name, ProblemCode.DATA_INVALID);
        assertFalse(text.path("examples").isEmpty());
        for (JsonNode example : text.path("examples")) {
            byte[] bytes = example.toString().getBytes(StandardCharsets.UTF_8);
            for (String file : List.of("example.json", "example.yaml")) {
                assertEquals(List.of(), YamlReader.read(file, bytes, schema).problems());
            }
        }
    }

    @Test
    void theWordsThatMayBeAddedAreThoseThatPagesAreReadWith() throws IOException {
        JsonNode kinds = schema("words").at("/$defs/kinds/properties");
        Set<String> known = new TreeSet<>(Violations.texts(kinds));
        for (String file : List.of("en.tsv", "fr.tsv", "names.tsv")) {
            Set<String> used = Files.readAllLines(Path.of("src/main/resources/org/scholarch/read", file)).stream()
                    .filter(it -> !it.startsWith("#") && it.contains("\t"))
                    .map(it -> it.substring(0, it.indexOf('\t')))
                    .collect(Collectors.toCollection(TreeSet::new));
            used.removeAll(known);
            assertEquals(Set.of(), used, file + " has kinds that words.schema.json does not know");
        }
        List<String> levels = Level.known().stream().map(Level::key).toList();
        assertEquals(levels, Violations.texts(kinds.at("/role/additionalProperties/enum")));
    }
}
