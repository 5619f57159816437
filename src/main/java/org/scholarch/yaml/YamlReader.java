// SPDX-License-Identifier: Apache-2.0
package org.scholarch.yaml;

import java.util.Optional;

/**
 * Reads a document in YAML or JSON. Anchors, aliases, tags, keys that stand there twice, a second document and anything nested deeper
 * than 64 levels are refused. No document, however odd, makes it throw, and nothing is loaded from anywhere.
 */
public final class YamlReader {

    /**
     * Reads one document and holds it to a schema.
     *
     * @param file the file as the user named it; a name that ends in {@code .json} is read as JSON, and so is a text that begins
     *     with a brace or bracket and holds tabs, which YAML does not allow
     * @param bytes UTF-8, 16 MiB and 500,000 values at most; no line of YAML is longer than 64 KiB
     */
    public static YamlReading read(String file, byte[] bytes, Schema schema) {
        var faults = new Faults(file, schema.code());
        try {
            SourceText source = SourceText.of(file, bytes);
            Optional<YamlNode> root = source.isJson()
                    ? JsonComposer.compose(source, faults, schema)
                    : YamlComposer.compose(source, faults, schema);
            root.ifPresent(it -> schema.hold(it, faults));
            return faults.reading(root);
        } catch (Unreadable e) {
            faults.add("", e.at(), e.what());
            return faults.reading(Optional.empty());
        }
    }

    private YamlReader() {}
}
