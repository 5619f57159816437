// SPDX-License-Identifier: Apache-2.0
package org.scholarch.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** How both JSON forms write. */
final class JsonOutput {
    private static final JsonFactory JSON = new JsonFactory();

    /** Indented, in UTF-8; closing the generator leaves the stream open. */
    static JsonGenerator to(OutputStream out) throws IOException {
        JsonGenerator json = JSON.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        return json.useDefaultPrettyPrinter();
    }

    /** A text field; half a character, which a file's name may hold, becomes a question mark. */
    static void text(JsonGenerator json, String field, String text) throws IOException {
        json.writeStringField(field, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    private JsonOutput() {}
}
