// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes text so that it can stand in the query of an address (RFC 3986). */
public final class Percent {
    private static final String PLAIN = "-._~";

    private Percent() {}

    /** Letters, digits and {@code -._~} stay, every other byte of the text's UTF-8 becomes {@code %} and two digits. */
    public static String encode(String text) {
        var encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
