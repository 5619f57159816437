// SPDX-License-Identifier: Apache-2.0
package org.scholarch.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.scholarch.problem.Problem;

/**
 * Tells the problems of a report apart, and knows each again in a later report when its line has moved. Where one file has the
 * same problem more than once, they are counted from above.
 */
final class Fingerprints {
    private static final Pattern LINE = Pattern.compile("\\b(lines?) \\d+");
    private static final int LENGTH = 32;

    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * The next problem of the report.
     *
     * @param uri where its source is
     * @return ASCII, e.g. {@code 0f3a…:1}
     */
    String of(Problem problem, String uri) {
        String said = LINE.matcher(problem.message()).replaceAll("$1");
        String subject = problem.code().id() + "\n" + uri + "\n" + said;
        String hash = sha256(subject).substring(0, LENGTH);
        return hash + ":" + seen.merge(hash, 1, Integer::sum);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java runtime has SHA-256", e);
        }
    }
}
