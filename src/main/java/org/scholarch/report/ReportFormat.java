// SPDX-License-Identifier: Apache-2.0
package org.scholarch.report;

import java.io.IOException;
import java.io.OutputStream;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

/** A form in which a report is written. The same report gives the same bytes. */
public enum ReportFormat {
    /** A line a problem, {@code file:line: severity code message advice}, for people and editors; the counts are left out. */
    TEXT,
    /** One JSON object: the counts, then the problems. */
    JSON,
    /** SARIF 2.1.0, which code hosts show beside the lines; the counts are left out. */
    SARIF;

    /**
     * Writes a report in UTF-8, problem after problem.
     *
     * @param out is flushed, not closed
     * @throws ScholarchException {@code output-unwritable}
     */
    public void write(Report report, OutputStream out) {
        try {
            switch (this) {
                case TEXT -> TextReport.write(report, out);
                case JSON -> JsonReport.write(report, out);
                case SARIF -> SarifReport.write(report, out);
            }
            out.flush();
        } catch (IOException e) {
            throw new ScholarchException(ProblemCode.OUTPUT_UNWRITABLE, "Cannot write the report.", e);
        }
    }
}
