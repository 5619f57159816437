// SPDX-License-Identifier: Apache-2.0
package org.scholarch.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scholarch.profile.Level;
import org.scholarch.profile.Status;
import org.scholarch.profile.SupervisorPart;

/** The published contract of files of profiles. */
class ProfileSchemaTest {
    private static JsonNode text = new ObjectMapper().createObjectNode();

    @BeforeAll
    static void readSchema() throws IOException {
        text = new ObjectMapper()
                .readTree(Path.of("ontology/profile.schema.json").toFile());
    }

    @Test
    void schemaNamesItsAddressAndItsDialect() {
        assertEquals(
                "https://w3id.org/scholarch/profile.schema.json",
                text.path("$id").asText());
        assertEquals(
                "https://json-schema.org/draft/2020-12/schema",
                text.path("$schema").asText());
    }

    @Test
    void everyPropertyHasATitleADescriptionAndAnExample() {
        List<String> bare = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (JsonNode owner : text.findParents("properties")) {
            owner.path("properties").properties().forEach(property -> {
                seen.add(property.getKey());
                for (String word : List.of("title", "description", "examples")) {
                    if (resolved(property.getValue(), word).isEmpty()) {
                        bare.add(property.getKey() + " has no " + word);
                    }
                }
            });
        }
        assertTrue(seen.size() > 80, seen::toString);
        assertEquals(List.of(), bare);
    }

    @Test
    void whatHoldsKeysIsClosedAndWhatIsTextOrListHasALimit() {
        List<String> open = new ArrayList<>();
        text.path("$defs").properties().forEach(definition -> {
            JsonNode it = definition.getValue();
            if (it.has("properties") && !it.path("additionalProperties").isBoolean()) {
                open.add(definition.getKey());
            }
        });
        for (JsonNode texts : text.findParents("type")) {
            String types = texts.path("type").toString();
            boolean bounded = texts.has("enum")
                    || texts.has("maxLength")
                    || texts.path("pattern").asText().endsWith("$");
            if (types.contains("\"string\"") && !bounded) {
                open.add(texts.path("title").asText());
            }
            if (types.contains("\"array\"") && !texts.has("maxItems")) {
                open.add(texts.path("title").asText());
            }
        }
        assertEquals(List.of(), open);
    }

    @Test
    void wordsOfTheSchemaAreThoseOfTheRecords() {
        assertEquals(
                Stream.concat(Level.known().stream().map(Level::key), Stream.of("unknown"))
                        .toList(),
                words("/$defs/supervision/properties/level/enum"));
        assertEquals(
                Stream.of(Status.values()).map(Status::key).toList(), words("/$defs/enrolment/properties/status/enum"));
        assertEquals(
                Stream.of(SupervisorPart.values())
                        .map(it -> it.name().toLowerCase(Locale.ROOT))
                        .toList(),
                words("/$defs/supervisors/properties/part/enum"));
    }

    /** Each example must be what it is an example of. */
    @Test
    void examplesAreValid() {
        int[] seen = {0};
        validate("", text, seen);
        assertTrue(seen[0] > 100, "only " + seen[0] + " were found");
    }

    private static void validate(String path, JsonNode node, int[] seen) {
        JsonNode examples = node.path("examples");
        if (examples.isArray() && !path.endsWith("/properties")) {
            Schema schema = schemaAt(path);
            for (JsonNode example : examples) {
                seen[0]++;
                assertEquals(List.of(), schema.validate(example), path);
            }
        }
        node.properties().forEach(it -> {
            if (it.getValue().isObject() && !it.getKey().equals("examples")) {
                validate(path + "/" + it.getKey().replace("~", "~0").replace("/", "~1"), it.getValue(), seen);
            }
        });
    }

    private static Schema schemaAt(String path) {
        var wrapped = new ObjectMapper().createObjectNode();
        wrapped.set("$defs", text.path("$defs"));
        if (path.isEmpty()) {
            return schema(text);
        }
        wrapped.put("$ref", "#" + path.replace("^", "%5E").replace("{", "%7B").replace("}", "%7D"));
        return schema(wrapped);
    }

    private static Schema schema(JsonNode schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    private static String resolved(JsonNode schema, String word) {
        JsonNode own = schema.path(word);
        if (!own.isMissingNode()) {
            return own.toString();
        }
        String reference = schema.path("$ref").asText();
        return reference.startsWith("#/") ? resolved(text.at(reference.substring(1)), word) : "";
    }

    private static List<String> words(String pointer) {
        List<String> words = new ArrayList<>();
        text.at(pointer).forEach(it -> words.add(it.asText()));
        assertFalse(words.isEmpty(), pointer);
        return words;
    }
}
