// SPDX-License-Identifier: Apache-2.0
package org.scholarch.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.scholarch.problem.Problem;

/** A line a problem. */
final class TextReport {
    private static final int REPLACEMENT = 0xFFFD;

    static void write(Report report, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (Problem problem : report.problems()) {
            text.append(line(problem)).append('\n');
        }
        text.flush();
    }

    /** One line, whatever the file is called: nothing in it can break the line or steer a terminal. */
    private static String line(Problem problem) {
        StringBuilder line = new StringBuilder();
        problem.toString().codePoints().map(TextReport::harmless).forEach(line::appendCodePoint);
        return line.toString();
    }

    private static int harmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> REPLACEMENT;
            default -> point;
        };
    }

    private TextReport() {}
}
