// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Profile;

/** Short ways to read pages in tests. */
final class Pages {
    static final Origin ORIGIN = new Origin("page.txt", "page", "0".repeat(64), Optional.empty(), Optional.empty());

    private static final DocumentReader READER = new DocumentReader();

    private Pages() {}

    static Reading read(byte[] bytes) {
        return READER.read(bytes, ORIGIN);
    }

    static Reading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The profile of a page that must be readable. */
    static Profile profile(String text) {
        return switch (read(text)) {
            case Reading.Accepted accepted -> accepted.profiles().get(0);
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problems());
        };
    }

    /** A page of Ada Quill with more lines behind the name. */
    static String ofAda(String... lines) {
        return "Portrait of Ada Quill\n\nAda Quill\n\n" + String.join("\n", lines) + "\n";
    }

    static List<ProblemCode> codes(Reading reading) {
        return reading.problems().stream().map(Problem::code).toList();
    }
}
