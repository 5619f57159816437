// SPDX-License-Identifier: Apache-2.0
package org.scholarch.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.scholarch.problem.ProblemCode;

/** What {@code docs/problems.md} says of each code; the text travels with the program. */
final class ProblemGuide {
    private static final String RESOURCE = "/org/scholarch/docs/problems.md";

    /**
     * An entry.
     *
     * @param meaning what the code means, without its severity
     * @param help the example and the cure, in two paragraphs
     */
    record Entry(String meaning, String help) {
        /** The first sentence of the meaning. */
        String summary() {
            int end = meaning.indexOf(". ");
            return end < 0 ? meaning : meaning.substring(0, end + 1);
        }
    }

    private final Map<String, String> texts;

    private ProblemGuide(Map<String, String> texts) {
        this.texts = texts;
    }

    static ProblemGuide bundled() {
        try (InputStream in = Objects.requireNonNull(ProblemGuide.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemGuide parse(String markdown) {
        Map<String, String> texts = new HashMap<>();
        String id = "";
        for (String line : markdown.lines().toList()) {
            if (line.startsWith("#")) {
                id = line.startsWith("## ") ? line.substring(3) : "";
            } else if (!id.isEmpty()) {
                texts.merge(id, line + "\n", String::concat);
            }
        }
        return new ProblemGuide(texts);
    }

    /** The entry of a code, in Markdown. */
    Entry entry(ProblemCode code) {
        String text = Objects.requireNonNull(texts.get(code.id()), code.id()).strip();
        int end = text.indexOf("\n\n");
        String severity = "*" + code.severity().label() + "*. ";
        String meaning = text.substring(severity.length(), end).replace('\n', ' ');
        return new Entry(meaning, text.substring(end).strip());
    }
}
