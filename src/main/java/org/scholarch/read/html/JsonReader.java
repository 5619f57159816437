// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON text into values that know their lines. */
final class JsonReader {
    private static final int DEEPEST = 200;
    private static final int LONGEST_TEXT = 16 << 20;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            // Content systems write line breaks into texts as they are.
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private final JsonParser parser;
    private final int linesAbove;

    private JsonReader(JsonParser parser, int firstLine) {
        this.parser = parser;
        this.linesAbove = firstLine - 1;
    }

    /** What came of a text. */
    sealed interface Result {
        /** The value. */
        record Read(JsonValue value) implements Result {}

        /** Why there is none. */
        record Broken(Fault fault) implements Result {}
    }

    /**
     * Reads one value.
     *
     * @param firstLine the line of the page in which the text begins
     */
    static Result read(String text, int firstLine) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonReader reader = new JsonReader(parser, firstLine);
            parser.nextToken();
            if (parser.currentToken() == null) {
                return new Result.Broken(new Fault(firstLine, "The JSON-LD script is empty."));
            }
            JsonValue value = reader.value();
            if (parser.nextToken() != null) {
                return new Result.Broken(new Fault(reader.line(), "More text follows the end of the JSON-LD."));
            }
            return new Result.Read(value);
        } catch (JsonParseException e) {
            int line = firstLine
                    - 1
                    + Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNr());
            return new Result.Broken(new Fault(line, "The JSON-LD breaks off here: it is no correct JSON."));
        } catch (IOException e) {
            return new Result.Broken(new Fault(firstLine, "The JSON-LD is nested too deep or holds too long a text."));
        }
    }

    private int line() {
        return linesAbove + Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private JsonValue value() throws IOException {
        int line = line();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(line);
        }
        if (token == JsonToken.START_ARRAY) {
            List<JsonValue> values = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                values.add(value());
            }
            return new JsonValue.Arr(values, line);
        }
        return token == JsonToken.VALUE_NULL ? new JsonValue.Null(line) : new JsonValue.Str(parser.getText(), line);
    }

    private JsonValue object(int line) throws IOException {
        JsonValue.Obj object = new JsonValue.Obj(line);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.members().put(name, value());
        }
        return object;
    }
}
