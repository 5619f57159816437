// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.scholarch.problem.Problem;

/** Writes an outcome as JSON: the counts, then the problems with file, line, code, severity, message and advice. */
final class ReportWriter {
    private static final JsonFactory JSON = new JsonFactory();

    static byte[] write(Outcome outcome) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            counts(json, outcome.counts());
            json.writeArrayFieldStart("problems");
            for (Problem problem : outcome.problems()) {
                problem(json, problem);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void counts(JsonGenerator json, Outcome.Counts counts) throws IOException {
        json.writeObjectFieldStart("counts");
        json.writeNumberField("documents", counts.documents());
        json.writeNumberField("profiles", counts.profiles());
        json.writeNumberField("supervisions", counts.supervisions());
        json.writeNumberField("publications", counts.publications());
        json.writeNumberField("statements", counts.statements());
        json.writeEndObject();
    }

    private static void problem(JsonGenerator json, Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", problem.location().file());
        json.writeNumberField("line", problem.location().line());
        json.writeStringField("severity", problem.severity().label());
        json.writeStringField("code", problem.code().id());
        json.writeStringField("message", problem.message());
        json.writeStringField("advice", problem.code().advice());
        json.writeEndObject();
    }

    private ReportWriter() {}
}
