// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A thing that a page describes in embedded data, whatever the syntax. Types and properties of schema.org go by their bare names,
 * those of any other vocabulary by their IRIs.
 *
 * @param id the address of the thing, or {@code _:} and something when it has none
 * @param types in the order of the page
 * @param properties each with its values in the order of the page
 * @param line 1-based line of the page
 * @param root whether it stands by itself and not as a value inside another item
 */
public record Item(String id, List<String> types, Map<String, List<ItemValue>> properties, int line, boolean root) {
    /** Copies the collections; the properties keep their order. */
    public Item {
        types = List.copyOf(types);
        Map<String, List<ItemValue>> copy = new LinkedHashMap<>();
        properties.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        properties = Collections.unmodifiableMap(copy);
    }

    /** The id is enough to tell items apart, and there may be very many properties. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Whether the thing has no address of its own. */
    public boolean isNameless() {
        return id.startsWith("_:");
    }

    /** The values of a property, in the order of the page. */
    public List<ItemValue> values(String property) {
        return properties.getOrDefault(property, List.of());
    }
}
