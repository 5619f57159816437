// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholarch.query.SavedQueries;
import org.scholarch.query.SavedQuery;

/** A saved query with values for the sample institute; those that are not given are its defaults. */
record SampleQuestion(SavedQuery query, Map<String, String> values) {
    private static final Path OTHERS = Path.of("src/test/resources/org/scholarch/answers/others.txt");
    private static final SavedQueries QUERIES = SavedQueries.bundled();

    /** Every saved query with its defaults and in each language, and those of {@code others.txt}, which go to the borders. */
    static Stream<SampleQuestion> all() {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(OTHERS));
            for (SavedQuery query : QUERIES.all()) {
                lines.add(query.name());
                if (query.parameters().stream().anyMatch(it -> it.name().equals("language"))) {
                    lines.add(query.name() + " language=fr");
                }
            }
            return lines.stream().filter(it -> !it.startsWith("#")).sorted().map(SampleQuestion::of);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SampleQuestion of(String line) {
        String[] words = line.split(" ");
        return new SampleQuestion(
                QUERIES.find(words[0]),
                Arrays.stream(words)
                        .skip(1)
                        .map(it -> it.split("=", 2))
                        .collect(Collectors.toMap(it -> it[0], it -> it[1].replace('_', ' '))));
    }

    @Override
    public String toString() {
        return query.name() + " " + values;
    }
}
