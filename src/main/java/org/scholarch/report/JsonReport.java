// SPDX-License-Identifier: Apache-2.0
package org.scholarch.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.scholarch.problem.Problem;

/** The counts, then the problems with file, line, column where it is known, severity, code, message and advice; then decisions. */
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
            json.writeArrayFieldStart("decisions");
            for (Report.Decision decision : report.decisions()) {
                decision(json, decision);
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

    private static void decision(JsonGenerator json, Report.Decision decision) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", decision.kind().word());
        json.writeStringField("verdict", decision.verdict().word());
        JsonOutput.text(json, "first", decision.first());
        JsonOutput.text(json, "second", decision.second());
        json.writeStringField("firstSlug", decision.firstSlug());
        json.writeStringField("secondSlug", decision.secondSlug());
        json.writeNumberField("score", Math.round(decision.score() * 100) / 100.0);
        json.writeStringField("decidedBy", decision.curator().isPresent() ? "curator" : "rule");
        if (decision.curator().isPresent()) {
            JsonOutput.text(json, "curator", decision.curator().get());
        }
        json.writeArrayFieldStart("evidence");
        for (String evidence : decision.evidence()) {
            json.writeString(evidence);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private JsonReport() {}
}
