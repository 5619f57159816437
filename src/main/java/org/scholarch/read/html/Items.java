// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All the items of a page in one syntax. They may refer to one another in circles. */
public final class Items {
    private final Map<String, Item> byId;

    Items(List<Item> items) {
        Map<String, Item> map = new LinkedHashMap<>();
        items.forEach(item -> map.put(item.id(), item));
        byId = Collections.unmodifiableMap(map);
    }

    /** Every item in the order of the page. */
    public List<Item> all() {
        return List.copyOf(byId.values());
    }

    /** The item of an id; absent when the page says nothing about it. */
    public Optional<Item> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
