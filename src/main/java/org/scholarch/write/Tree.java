// SPDX-License-Identifier: Apache-2.0
package org.scholarch.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A value to be written. */
sealed interface Tree {

    /** A text. */
    record Words(String text) implements Tree {}

    /** True or false. */
    record Flag(boolean value) implements Tree {}

    /** A list. */
    record Items(List<Tree> items) implements Tree {
        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Keys with values, in the order in which they are written. */
    record Keys(List<Entry> entries) implements Tree {
        /** Copies the list. */
        public Keys {
            entries = List.copyOf(entries);
        }

        /** What stands alone under one key that is all there is, else all of it. */
        Tree orOnly(String key) {
            return entries.size() == 1 && entries.get(0).key().equals(key)
                    ? entries.get(0).value()
                    : this;
        }
    }

    /** A key with its value. */
    record Entry(String key, Tree value) {}

    /** A list of what each part becomes. */
    static <T> Items items(List<T> parts, Function<T, Tree> tree) {
        return new Items(parts.stream().map(tree).toList());
    }

    /** Collects entries; what is absent or empty gets no key. */
    final class Collector {
        private final List<Entry> entries = new ArrayList<>();

        Collector put(String key, Tree value) {
            entries.add(new Entry(key, value));
            return this;
        }

        Collector put(String key, String text) {
            return put(key, new Words(text));
        }

        Collector putIf(boolean is, String key, Tree value) {
            return is ? put(key, value) : this;
        }

        Collector put(String key, Optional<String> text) {
            text.ifPresent(it -> put(key, it));
            return this;
        }

        <T> Collector put(String key, Optional<T> value, Function<T, Tree> tree) {
            value.ifPresent(it -> put(key, tree.apply(it)));
            return this;
        }

        <T> Collector put(String key, List<T> parts, Function<T, Tree> tree) {
            return putIf(!parts.isEmpty(), key, items(parts, tree));
        }

        Collector putAll(List<Entry> more) {
            entries.addAll(more);
            return this;
        }

        Keys keys() {
            return new Keys(entries);
        }
    }
}
