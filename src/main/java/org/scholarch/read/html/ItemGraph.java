// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects items while a page is walked over. What is said of one id in several places adds up. */
final class ItemGraph {
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private int nameless;

    /** An id for a thing that has none. */
    String freshId() {
        return "_:" + nameless++;
    }

    /** Something of that id is described at a line. */
    void open(String id, int line) {
        drafts.computeIfAbsent(id, key -> new Draft(line));
    }

    void type(String id, String type, int line) {
        draft(id, line).types.add(type);
    }

    void root(String id, int line) {
        draft(id, line).root = true;
    }

    void add(String id, String property, ItemValue value) {
        draft(id, value.line())
                .properties
                .computeIfAbsent(property, key -> new LinkedHashSet<>())
                .add(value);
    }

    private Draft draft(String id, int line) {
        return drafts.computeIfAbsent(id, key -> new Draft(line));
    }

    Items items() {
        return new Items(drafts.entrySet().stream()
                .map(entry -> entry.getValue().item(entry.getKey()))
                .toList());
    }

    private static final class Draft {
        private final int line;
        private final Set<String> types = new LinkedHashSet<>();
        private final Map<String, Set<ItemValue>> properties = new LinkedHashMap<>();
        private boolean root;

        Draft(int line) {
            this.line = line;
        }

        Item item(String id) {
            Map<String, List<ItemValue>> lists = new LinkedHashMap<>();
            properties.forEach((name, values) -> lists.put(name, new ArrayList<>(values)));
            return new Item(id, new ArrayList<>(types), lists, line, root);
        }
    }
}
