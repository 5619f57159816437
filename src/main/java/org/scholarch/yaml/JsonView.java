// SPDX-License-Identifier: Apache-2.0
package org.scholarch.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scholarch.yaml.YamlNode.Kind;
import org.scholarch.yaml.YamlNode.Mapping;
import org.scholarch.yaml.YamlNode.Scalar;
import org.scholarch.yaml.YamlNode.Sequence;

/**
 * A tree as a validator of JSON Schema sees it. Unquoted YAML is text there, until the schema asks for something else and the text is
 * just that.
 */
final class JsonView {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,30})?([eE][-+]?[0-9]{1,3})?");

    private final YamlNode root;
    private final IdentityHashMap<Scalar, JsonNode> asked = new IdentityHashMap<>();

    JsonView(YamlNode root) {
        this.root = root;
    }

    JsonNode node() {
        return node(root);
    }

    /**
     * Takes an unquoted scalar as what the schema asks for.
     *
     * @param type a type of JSON Schema
     * @return whether the view changed
     */
    boolean ask(Scalar scalar, String type) {
        Optional<JsonNode> other =
                scalar.kind() == Kind.PLAIN && !asked.containsKey(scalar) ? as(scalar.text(), type) : Optional.empty();
        other.ifPresent(it -> asked.put(scalar, it));
        return other.isPresent();
    }

    private static Optional<JsonNode> as(String text, String type) {
        return switch (type) {
            case "boolean" -> truth(text);
            case "integer" ->
                INTEGER.matcher(text).matches()
                        ? Optional.of(NODES.numberNode(Long.parseLong(text)))
                        : Optional.empty();
            case "number" -> number(text);
            default -> Optional.empty();
        };
    }

    private static Optional<JsonNode> truth(String text) {
        boolean is = text.equals("true") || text.equals("false");
        return is ? Optional.of(NODES.booleanNode(Boolean.parseBoolean(text))) : Optional.empty();
    }

    /** No number is taken in a precision that an exponent could blow up. */
    private static Optional<JsonNode> number(String text) {
        if (INTEGER.matcher(text).matches()) {
            return Optional.of(NODES.numberNode(Long.parseLong(text)));
        }
        if (!NUMBER.matcher(text).matches() || !Double.isFinite(Double.parseDouble(text))) {
            return Optional.empty();
        }
        return Optional.of(NODES.numberNode(Double.parseDouble(text)));
    }

    private JsonNode node(YamlNode node) {
        return switch (node) {
            case Mapping mapping -> object(mapping);
            case Sequence sequence -> array(sequence);
            case Scalar scalar -> value(scalar);
        };
    }

    private JsonNode object(Mapping mapping) {
        ObjectNode object = NODES.objectNode();
        mapping.entries().forEach(entry -> object.set(entry.key(), node(entry.value())));
        return object;
    }

    private JsonNode array(Sequence sequence) {
        ArrayNode array = NODES.arrayNode();
        sequence.items().forEach(item -> array.add(node(item)));
        return array;
    }

    private JsonNode value(Scalar scalar) {
        JsonNode taken = asked.get(scalar);
        if (taken != null) {
            return taken;
        }
        JsonNode text = NODES.textNode(scalar.text());
        return switch (scalar.kind()) {
            case TEXT, PLAIN -> text;
            case NUMBER -> number(scalar.text()).orElse(text);
            case BOOLEAN -> truth(scalar.text()).orElse(text);
            case NOTHING -> NODES.nullNode();
        };
    }
}
