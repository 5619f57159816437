// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.data;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.scholarch.problem.Findings;
import org.scholarch.problem.Location;
import org.scholarch.problem.ProblemCode;

/** The text of a table. UTF-8 only: any other reading of the bytes would be a guess. */
final class TableText {

    /** The text without a byte order mark; absent, with a problem, when the bytes are none. */
    static Optional<String> of(byte[] bytes, String file, Findings findings) {
        if (bytes.length > 1 && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1))) {
            findings.add(
                    ProblemCode.PAGE_ENCODING,
                    new Location(file, 1),
                    "The table is UTF-16, not UTF-8; in Excel, save it as 'CSV UTF-8'.");
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            findings.add(
                    ProblemCode.PAGE_ENCODING,
                    lineAt(file, text, text.length()),
                    "A character is no UTF-8; in Excel, save the table as 'CSV UTF-8'.");
            return Optional.empty();
        }
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            findings.add(ProblemCode.PAGE_BINARY, lineAt(file, text, zero), "The file holds zero bytes.");
            return Optional.empty();
        }
        if (text.isBlank() || text.equals("\uFEFF")) {
            findings.add(ProblemCode.PAGE_EMPTY, new Location(file, 1), "The file has no text.");
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Location lineAt(String file, String text, int end) {
        int lines = (int) text.chars().limit(end).filter(c -> c == '\n').count();
        return new Location(file, lines + 1);
    }

    /** What stands between the cells: the comma, semicolon or tab that the first line has most of. */
    static char separator(String text) {
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r')) {
                break;
            }
            int kind = quoted ? -1 : ",;\t".indexOf(c);
            if (kind >= 0) {
                counts[kind]++;
            }
        }
        int most = counts[1] > counts[0] ? 1 : 0;
        return ",;\t".charAt(counts[2] > counts[most] ? 2 : most);
    }

    private TableText() {}
}
