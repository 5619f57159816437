// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The level of a supervision. The levels that there are stand in {@code levels.txt} beside this class; each is a concept of the
 * scheme {@code sup:levels}.
 *
 * @param key as concept IRIs and word lists write it, e.g. {@code masters-research}
 */
public record Level(String key) {
    private static final Map<String, Level> KNOWN = load();

    /** The level of a key; absent when there is none. */
    public static Optional<Level> find(String key) {
        return Optional.ofNullable(KNOWN.get(key));
    }

    /** The level of a key that is known to be one. */
    public static Level of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no level '" + key + "'"));
    }

    /** All levels, lowest first. */
    public static List<Level> known() {
        return List.copyOf(KNOWN.values());
    }

    private static Map<String, Level> load() {
        try (InputStream in = Level.class.getResourceAsStream("levels.txt")) {
            if (in == null) {
                throw new IllegalStateException("levels.txt is missing from the program");
            }
            Map<String, Level> levels = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(key -> levels.put(key, new Level(key)));
            return levels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
