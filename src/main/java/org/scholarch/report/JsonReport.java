// SPDX-License-Identifier: Apache-2.0
package org.scholarch.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.scholarch.problem.Problem;

/** The counts, then the problems with file, line, column where it is known, severity, code, message and advice. */
final class JsonReport {
    static void write(Report report, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonOutput.to(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("counts");
            for (Map.Entry<String, Long> count : report.counts().entrySet()) {
                json.writeNumberField(count.getKey(), count.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("problems");
            for (Problem problem : report.problems()) {
                problem(json, problem);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void problem(JsonGenerator json, Problem problem) throws IOException {
        json.writeStartObject();
        JsonOutput.text(json, "file", problem.location().file());
        json.writeNumberField("line", problem.location().line());
        if (problem.location().column() > 0) {
            json.writeNumberField("column", problem.location().column());
        }
        json.writeStringField("severity", problem.severity().label());
        json.writeStringField("code", problem.code().id());
        JsonOutput.text(json, "message", problem.message());
        json.writeStringField("advice", problem.code().advice());
        json.writeEndObject();
    }

    private JsonReport() {}
}
