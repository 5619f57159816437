// SPDX-License-Identifier: Apache-2.0
package org.scholarch.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.NearNames;
import org.scholarch.yaml.YamlNode.Mapping;
import org.scholarch.yaml.YamlNode.Scalar;

/** Says in plain words what a validator of JSON Schema found. */
final class Violations {
    private static final int LONGEST = 80;

    /** A hostile file may have a million: with more than these it is wrong as a whole. */
    private static final int MOST = 2000;

    private final JsonNode schema;
    private final YamlNode root;
    private final Faults faults;
    private final boolean discreet;

    Violations(JsonNode schema, YamlNode root, Faults faults, boolean discreet) {
        this.schema = schema;
        this.root = root;
        this.faults = faults;
        this.discreet = discreet;
    }

    /** @param cut whether there are more than these */
    void add(List<Error> errors, boolean cut) {
        if (cut) {
            faults.add(
                    root.path(),
                    root.at(),
                    "the file holds so many mistakes that it was not read to its end; none of it can be used");
        } else if (errors.size() > MOST) {
            faults.add(root.path(), root.at(), "the file holds " + errors.size() + " mistakes; none of it can be used");
        }
        errors.stream().limit(MOST).forEach(this::add);
    }

    private void add(Error error) {
        Instance instance = Instance.at(root, error);
        YamlNode node = instance.node();
        boolean nothing = node instanceof Scalar scalar && scalar.isNothing();
        switch (error.getKeyword()) {
            case "additionalProperties", "unevaluatedProperties" -> unknownKey(error, node);
            case "required" ->
                faults.add(node.path(), instance.keyAt(), quoted(node) + " has no '" + error.getProperty() + "'");
            case "dependentRequired" -> faults.add(node.path(), instance.keyAt(), needed(error));
            case "type" -> faults.add(node.path(), nothing ? instance.keyAt() : node.at(), wrongType(error, node));
            default -> {
                // A value that is nothing breaks other rules too; that it is missing says it all.
                if (!nothing) {
                    faults.add(node.path(), node.at(), wrongValue(error, node));
                }
            }
        }
    }

    private void unknownKey(Error error, YamlNode node) {
        String key = String.valueOf(error.getProperty());
        List<String> known = texts(parent(error).path("properties"));
        List<String> near = NearNames.of(key, known);
        Optional<YamlNode.Entry> entry = node instanceof Mapping mapping ? mapping.entry(key) : Optional.empty();
        String where = node.path().isEmpty() ? "" : " in '" + node.path() + "'";
        String what = (discreet ? "unknown key" : "unknown key '" + shown(key) + "'") + where;
        String meant = near.isEmpty() ? "" : "did you mean '" + near.getFirst() + "'? ";
        faults.add(
                entry.map(it -> it.value().path()).orElse(node.path()),
                entry.map(YamlNode.Entry::keyAt).orElse(node.at()),
                what + "; " + meant + "known here are " + sorted(known));
    }

    /** A key that is there without another one that belongs to it. */
    private static String needed(Error error) {
        Object[] names = error.getArguments();
        return names.length < 2 ? "A key is missing" : "'" + names[1] + "' needs '" + names[0] + "' beside it";
    }

    private String wrongType(Error error, YamlNode node) {
        if (node instanceof Scalar scalar && scalar.isNothing()) {
            return quoted(node) + " has no value; give one or leave the key out";
        }
        List<String> types = texts(error.getSchemaNode());
        if (node.path().equals(root.path())) {
            return types.contains("array")
                    ? "the file must hold a list"
                    : "the file must hold keys with values: "
                            + sorted(texts(parent(error).path("properties")));
        }
        if (node instanceof Scalar scalar && types.stream().noneMatch(List.of("object", "array")::contains)) {
            return isNot(scalar, types.stream().map(Violations::kind).collect(Collectors.joining(" or ")));
        }
        return quoted(node) + " takes "
                + types.stream().map(type -> takes(type, error)).collect(Collectors.joining(" or "));
    }

    private static String kind(String type) {
        return switch (type) {
            case "boolean" -> "true or false";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "string" -> "a text (in quotes)";
            default -> type;
        };
    }

    private String takes(String type, Error error) {
        return switch (type) {
            case "string" -> "one text";
            case "array" -> "a list";
            case "object" -> {
                List<String> keys = texts(parent(error).path("properties"));
                yield keys.isEmpty() ? "keys of its own" : "keys of its own: " + sorted(keys);
            }
            default -> kind(type);
        };
    }

    private String wrongValue(Error error, YamlNode node) {
        JsonNode rule = parent(error);
        return switch (error.getKeyword()) {
            case "enum" -> notAmong(node, texts(error.getSchemaNode()));
            case "const" -> isNot(node, "'" + shown(error.getSchemaNode().asText()) + "'");
            case "minItems", "minProperties" ->
                quoted(node) + " holds too little; at least "
                        + error.getSchemaNode().asText() + " must stand there";
            case "maxItems", "maxProperties" ->
                quoted(node) + " holds too much; at most "
                        + error.getSchemaNode().asText() + " may stand there";
            case "uniqueItems" -> quoted(node) + " holds the same twice";
            case "maxLength" ->
                quoted(node) + " is longer than " + error.getSchemaNode().asText() + " characters";
            case "pattern", "format", "minLength" -> wrongText(node, rule);
            default -> isNot(node, rule.path("title").asText("allowed by '" + error.getKeyword() + "' of the schema"));
        };
    }

    private String wrongText(YamlNode node, JsonNode rule) {
        String text = node instanceof Scalar scalar ? scalar.text() : "";
        if (text.isBlank()) {
            return quoted(node) + " has a blank value; give one or leave the key out";
        }
        if (text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0) {
            return quoted(node) + " holds a line break or a tab";
        }
        return isNot(node, rule.path("title").asText("of the right form"));
    }

    private String notAmong(YamlNode node, List<String> allowed) {
        String text = node instanceof Scalar scalar ? scalar.text() : "";
        List<String> near = NearNames.of(text, allowed);
        String meant = near.isEmpty() ? "" : "; did you mean '" + near.getFirst() + "'?";
        return isNot(node, "one of " + String.join(", ", allowed)) + meant;
    }

    private String isNot(YamlNode node, String expected) {
        boolean told = node instanceof Scalar && !discreet;
        String value = node instanceof Scalar scalar && told ? " is '" + shown(scalar.text()) + "', not " : " is not ";
        return quoted(node) + value + expected;
    }

    private static String quoted(YamlNode node) {
        return node.path().isEmpty() ? "the file" : "'" + node.path() + "'";
    }

    private static String shown(String value) {
        String clean = value.codePoints()
                .limit(LONGEST + 1L)
                .map(it -> TreeBuilder.isUnprintable(Character.toString(it)) || it == '\n' || it == '\t' ? ' ' : it)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.codePointCount(0, clean.length()) > LONGEST
                ? clean.substring(0, clean.offsetByCodePoints(0, LONGEST)) + "…"
                : clean;
    }

    /** The schema that the broken keyword stands in. */
    private JsonNode parent(Error error) {
        NodePath path = error.getSchemaLocation().getFragment();
        JsonNode node = schema;
        for (int i = 0; i < path.getNameCount() - 1; i++) {
            node = path.getElement(i) instanceof Integer index
                    ? node.path(index)
                    : node.path(path.getElement(i).toString());
        }
        return node;
    }

    /** A text, the texts of a list, or the keys of a mapping. */
    static List<String> texts(@Nullable JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node == null || node.isMissingNode()) {
            return texts;
        }
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(texts::add);
        } else if (node.isArray()) {
            node.forEach(it -> texts.add(it.asText()));
        } else {
            texts.add(node.asText());
        }
        return texts;
    }

    private static String sorted(List<String> keys) {
        return keys.stream().sorted().collect(Collectors.joining(", "));
    }
}
