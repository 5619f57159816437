// SPDX-License-Identifier: Apache-2.0
package org.scholarch.yaml;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.Location;
import org.scholarch.yaml.YamlNode.Kind;
import org.scholarch.yaml.YamlNode.Mapping;
import org.scholarch.yaml.YamlNode.Sequence;

/** Puts a tree together from JSON, token by token. */
final class JsonComposer {
    private static final JsonFactory JSON = new JsonFactory();

    private final TreeBuilder builder;
    private final Places places;
    private final JsonParser tokens;

    private JsonComposer(Faults faults, Places places, JsonParser tokens) {
        builder = new TreeBuilder(faults);
        this.places = places;
        this.tokens = tokens;
    }

    /** The tree; absent when the document says nothing. */
    static Optional<YamlNode> compose(SourceText source, Faults faults, Schema schema) throws Unreadable {
        var places = new Places(source.file(), source.text());
        try (JsonParser tokens = JSON.createParser(source.text())) {
            return new JsonComposer(faults, places, tokens).document(schema);
        } catch (JacksonException e) {
            long units = e.getLocation() == null ? -1 : e.getLocation().getCharOffset();
            Location at = units < 0 ? Location.of(source.file()) : places.afterUnits(units);
            // The library's own words would repeat the text.
            throw new Unreadable(at, "this is not JSON", e);
        } catch (IOException e) {
            throw new Unreadable(Location.of(source.file()), "this is not JSON", e);
        }
    }

    private Optional<YamlNode> document(Schema schema) throws IOException, Unreadable {
        JsonToken first = tokens.nextToken();
        if (first == null) {
            return Optional.empty();
        }
        YamlNode root = value(first, schema.root(first == JsonToken.START_ARRAY));
        if (tokens.nextToken() != null) {
            throw new Unreadable(at(), "something follows the end; the file must hold one value");
        }
        return first == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(root);
    }

    private YamlNode value(@Nullable JsonToken token, Way way) throws IOException, Unreadable {
        Location at = at();
        if (token == JsonToken.START_OBJECT) {
            return mapping(at, way);
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence(at, way);
        }
        Kind kind = kind(token);
        return builder.scalar(kind == Kind.NOTHING ? "" : tokens.getText(), kind, at, way);
    }

    private Mapping mapping(Location at, Way way) throws IOException, Unreadable {
        builder.open(at, way);
        TreeBuilder.Keys keys = builder.keys(way);
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            String key = tokens.currentName();
            Location keyAt = at();
            keys.add(key, keyAt, value(tokens.nextToken(), way.key(key)));
        }
        return keys.mapping(at);
    }

    private Sequence sequence(Location at, Way way) throws IOException, Unreadable {
        builder.open(at, way);
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken item = tokens.nextToken(); item != JsonToken.END_ARRAY; item = tokens.nextToken()) {
            items.add(value(item, way.item(items.size())));
        }
        return new Sequence(items, at, way.text());
    }

    private static Kind kind(@Nullable JsonToken token) {
        if (token == null || token == JsonToken.VALUE_NULL) {
            return Kind.NOTHING;
        }
        if (token.isNumeric()) {
            return Kind.NUMBER;
        }
        return token.isBoolean() ? Kind.BOOLEAN : Kind.TEXT;
    }

    private Location at() {
        return places.afterUnits(tokens.currentTokenLocation().getCharOffset());
    }
}
