// SPDX-License-Identifier: Apache-2.0
package org.scholarch.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.scholarch.problem.Location;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.Severity;

/**
 * SARIF 2.1.0 with one run: every code as a rule with what {@code docs/problems.md} says of it, then the problems as results.
 * Files are named relative to the folder that the run started in, which a code host takes for the root of the repository.
 */
final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String HOME = "https://w3id.org/scholarch";
    private static final String ROOT = "%SRCROOT%";
    private static final List<ProblemCode> RULES = List.of(ProblemCode.values());

    private final JsonGenerator json;
    private final ProblemGuide guide = ProblemGuide.bundled();
    private final Fingerprints fingerprints = new Fingerprints();
    private final Path start = Path.of("").toAbsolutePath().normalize();

    private SarifReport(JsonGenerator json) {
        this.json = json;
    }

    static void write(Report report, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonOutput.to(out)) {
            new SarifReport(json).write(report);
        }
    }

    private void write(Report report) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool();
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", true);
        json.writeEndObject();
        json.writeEndArray();
        root();
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
        for (Problem problem : report.problems()) {
            result(problem);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void tool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Scholarch");
        String version = SarifReport.class.getPackage().getImplementationVersion();
        json.writeStringField("version", version == null ? "unpackaged" : version);
        json.writeStringField("informationUri", HOME);
        json.writeStringField("language", "en");
        json.writeArrayFieldStart("rules");
        for (ProblemCode code : RULES) {
            rule(code);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(ProblemCode code) throws IOException {
        ProblemGuide.Entry entry = guide.entry(code);
        json.writeStartObject();
        json.writeStringField("id", code.id());
        message("shortDescription", plain(entry.summary()));
        message("fullDescription", plain(entry.meaning()));
        json.writeObjectFieldStart("help");
        json.writeStringField("text", plain(entry.help()));
        json.writeStringField("markdown", entry.help());
        json.writeEndObject();
        json.writeStringField("helpUri", HOME + "/problems#" + code.id());
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(code.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Where the root is, the reader of the report knows; the report says only what it means. */
    private void root() throws IOException {
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(ROOT);
        message("description", "The folder that the run started in.");
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(Problem problem) throws IOException {
        SourceAddress address = SourceAddress.of(problem.location().file(), start);
        json.writeStartObject();
        json.writeStringField("ruleId", problem.code().id());
        json.writeNumberField("ruleIndex", RULES.indexOf(problem.code()));
        json.writeStringField("level", level(problem.severity()));
        message("message", problem.message());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        artifact(address);
        region(problem.location());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("scholarchProblem/v1", fingerprints.of(problem, address.uri()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void artifact(SourceAddress address) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", address.uri());
        if (address.relative()) {
            json.writeStringField("uriBaseId", ROOT);
        }
        json.writeEndObject();
    }

    private void region(Location location) throws IOException {
        if (location.line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", location.line());
            if (location.column() > 0) {
                json.writeNumberField("startColumn", location.column());
            }
            json.writeEndObject();
        }
    }

    private void message(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        JsonOutput.text(json, "text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static String plain(String markdown) {
        return markdown.replace("`", "");
    }
}
