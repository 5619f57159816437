// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value with the line of the page in which it begins. */
sealed interface JsonValue {
    int line();

    /** Members in the order of the text; of two with one name the later counts. */
    record Obj(Map<String, JsonValue> members, int line) implements JsonValue {
        Obj(int line) {
            this(new LinkedHashMap<>(), line);
        }
    }

    /** Values in the order of the text. */
    record Arr(List<JsonValue> values, int line) implements JsonValue {}

    /** A text; a number or a truth value as it is written counts as one. */
    record Str(String text, int line) implements JsonValue {}

    /** Nothing. */
    record Null(int line) implements JsonValue {}
}
