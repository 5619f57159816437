// SPDX-License-Identifier: Apache-2.0
package org.scholarch.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

/**
 * The lines of a query file that begin with {@code #+}: YAML, in the keys that the grlc tool knows. Keys that we have no use for
 * are passed over, so that a file may serve both.
 */
record QueryHeader(String summary, String description, List<String> tags, Map<String, String> defaults) {
    private static final String MARK = "#+";
    private static final YAMLMapper YAML = new YAMLMapper();

    static QueryHeader read(String name, String text) {
        String yaml = text.lines()
                .filter(line -> line.startsWith(MARK))
                .map(line -> line.substring(MARK.length()))
                .map(line -> line.startsWith(" ") ? line.substring(1) : line)
                .collect(Collectors.joining("\n"));
        JsonNode tree = tree(name, yaml);
        return new QueryHeader(
                tree.path("summary").asText("").strip(),
                tree.path("description").asText("").strip(),
                strings(tree.path("tags")),
                defaults(name, tree.path("defaults")));
    }

    private static JsonNode tree(String name, String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new ScholarchException(
                    ProblemCode.QUERY_INVALID,
                    "The header of the query '" + name + "' is no YAML: " + e.getOriginalMessage(),
                    e);
        }
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(item -> strings.add(item.asText()));
        return strings;
    }

    /** A list of one-entry maps, as grlc writes it. */
    private static Map<String, String> defaults(String name, JsonNode list) {
        Map<String, String> defaults = new LinkedHashMap<>();
        for (JsonNode item : list) {
            if (item.size() != 1 || !item.isObject()) {
                throw new ScholarchException(
                        ProblemCode.QUERY_INVALID,
                        "The header of the query '" + name + "' needs '- parameter: value' under defaults.");
            }
            item.properties()
                    .forEach(entry ->
                            defaults.put(entry.getKey(), entry.getValue().asText()));
        }
        return defaults;
    }
}
