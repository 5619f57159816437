// SPDX-License-Identifier: Apache-2.0
package org.scholarch.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The address of a source.
 *
 * @param uri a URI of ASCII characters
 * @param relative whether it is relative to the folder that the run started in
 */
record SourceAddress(String uri, boolean relative) {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /**
     * The address of what a location names.
     *
     * @param source a file as the user named it, or a web address
     * @param start the absolute folder that the run started in
     */
    static SourceAddress of(String source, Path start) {
        if (source.contains("://")) {
            return new SourceAddress(encoded(source, "-._~:/?#[]@!$&'()*+,;=%"), false);
        }
        try {
            return of(start.resolve(source).normalize(), start);
        } catch (InvalidPathException e) {
            return new SourceAddress(segment(source), true);
        }
    }

    private static SourceAddress of(Path file, Path start) {
        if (file.equals(start)) {
            return new SourceAddress("./", true);
        }
        if (file.startsWith(start)) {
            return new SourceAddress(segments(start.relativize(file)), true);
        }
        String root = String.valueOf(file.getRoot()).replace('\\', '/');
        String drive = root.replace("/", "").isEmpty() ? "" : "/" + encoded(root.replace("/", ""), "-._~:");
        return new SourceAddress("file://" + drive + "/" + segments(file), false);
    }

    private static String segments(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(it -> segment(it.toString()))
                .collect(Collectors.joining("/"));
    }

    private static String segment(String text) {
        return encoded(text, "-._~");
    }

    private static String encoded(String text, String kept) {
        StringBuilder uri = new StringBuilder(text.length());
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || kept.indexOf(c) >= 0);
            if (plain) {
                uri.append(c);
            } else {
                uri.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return uri.toString();
    }
}
