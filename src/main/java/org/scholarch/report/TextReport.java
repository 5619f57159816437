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
    static void write(Report report, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (Problem problem : report.problems()) {
            text.append(problem.toString()).append('\n');
        }
        text.flush();
    }

    private TextReport() {}
}
