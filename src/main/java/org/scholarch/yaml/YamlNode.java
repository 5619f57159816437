// SPDX-License-Identifier: Apache-2.0
package org.scholarch.yaml;

import java.util.List;
import java.util.Optional;
import org.scholarch.problem.Location;

/**
 * A value of a document, with its place. A text is kept as it was written: {@code 2024-01-01}, {@code yes}, {@code 007} and
 * {@code 1e3} are texts, until a schema asks for a number or for true or false.
 */
public sealed interface YamlNode {

    /** Where the value begins. */
    Location at();

    /** The way to the value in words, e.g. {@code people[3].orcid}; empty for a mapping that is the whole document. */
    String path();

    /** Keys with values, in the order of the document; no key stands there twice. */
    record Mapping(List<Entry> entries, Location at, String path) implements YamlNode {
        /** Copies the list. */
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The entry of a key. */
        public Optional<Entry> entry(String key) {
            return entries.stream().filter(it -> it.key().equals(key)).findFirst();
        }

        /** The value of a key, unless it is nothing. */
        public Optional<YamlNode> get(String key) {
            return entry(key).map(Entry::value).filter(it -> !(it instanceof Scalar scalar && scalar.isNothing()));
        }

        /** The text of a key; absent when the key is, or when it has no text. */
        public Optional<String> text(String key) {
            return scalar(key).map(Scalar::text);
        }

        /** The scalar of a key; absent when the key is, or when its value is something else. */
        public Optional<Scalar> scalar(String key) {
            return get(key).flatMap(it -> it instanceof Scalar scalar ? Optional.of(scalar) : Optional.empty());
        }

        /** The mapping of a key; absent when the key is, or when its value is something else. */
        public Optional<Mapping> mapping(String key) {
            return get(key).flatMap(it -> it instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty());
        }

        /** Whether the key says {@code true}. */
        public boolean isTrue(String key) {
            return scalar(key).filter(Scalar::isTrue).isPresent();
        }

        /** The items of the key's list; a single value counts as a list of one, a missing key as an empty one. */
        public List<YamlNode> list(String key) {
            return get(key).map(it -> it instanceof Sequence sequence ? sequence.items() : List.of(it))
                    .orElse(List.of());
        }

        /** The scalars of {@link #list}. */
        public List<Scalar> scalars(String key) {
            return list(key).stream()
                    .filter(Scalar.class::isInstance)
                    .map(Scalar.class::cast)
                    .toList();
        }
    }

    /**
     * One key with its value.
     *
     * @param keyAt where the key begins
     */
    record Entry(String key, Location keyAt, YamlNode value) {}

    /** A list. */
    record Sequence(List<YamlNode> items, Location at, String path) implements YamlNode {
        /** Copies the list. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * A single value.
     *
     * @param text the value as written, without quotes; empty when it is nothing
     */
    record Scalar(String text, Kind kind, Location at, String path) implements YamlNode {

        /** Whether it is {@code true}, not in quotes. */
        public boolean isTrue() {
            return (kind == Kind.PLAIN || kind == Kind.BOOLEAN) && text.equals("true");
        }

        /** Whether it is {@code null}, {@code ~} or nothing at all, not in quotes. */
        public boolean isNothing() {
            return kind == Kind.NOTHING;
        }
    }

    /** What a single value is. */
    enum Kind {
        /** A text in quotes, or a block of text. */
        TEXT,
        /** YAML without quotes: a text, unless the schema asks for a number or for true or false. */
        PLAIN,
        /** A number in JSON. */
        NUMBER,
        /** {@code true} or {@code false} in JSON. */
        BOOLEAN,
        /** {@code null}, {@code ~} or nothing at all. */
        NOTHING
    }
}
