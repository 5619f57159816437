// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.scholarch.profile.Level;
import org.scholarch.vocab.Sup;
import org.scholarch.vocab.Vivo;

/** Which kinds of supervision a level stands for; {@code levels.tsv} beside this class says so. */
final class LevelKinds {
    private static final Map<String, String[]> KINDS = load();

    /** The classes of a supervision at a level; none for levels that are no kind of their own. */
    static String[] of(Level level) {
        return KINDS.getOrDefault(level.key(), new String[0]).clone();
    }

    private static Map<String, String[]> load() {
        try (InputStream in = LevelKinds.class.getResourceAsStream("levels.tsv")) {
            if (in == null) {
                throw new IllegalStateException("levels.tsv is missing from the program");
            }
            Map<String, String[]> kinds = new HashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    kinds.put(Level.of(cells[0]).key(), new String[] {Sup.NS + cells[1], Vivo.NS + cells[2]});
                }
            }
            return kinds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LevelKinds() {}
}
