// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody who stands in one place of the test institute and nowhere else.
 *
 * @param place where, in words
 * @param who the name, or the ORCID
 * @param traces what tells of the person, in lower case
 * @param outputs the kinds of output in which a trace is found as long as nobody is hidden
 */
record HiddenPlace(String place, String who, List<String> traces, Set<String> outputs) {
    static final Path FOLDER = Path.of("src/test/resources/org/scholarch/cli/hidden");

    static List<HiddenPlace> all() throws IOException {
        return Files.readAllLines(FOLDER.resolve("places.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cell -> new HiddenPlace(
                        cell[0], cell[1], List.of(cell[2].split(",", -1)), Set.of(cell[3].split(" ", -1))))
                .toList();
    }

    /** The line of {@code people.yaml} that hides the person. */
    String entry() {
        return "- {" + (Character.isDigit(who.charAt(0)) ? "orcid" : "name") + ": " + who + ", hide: true}\n";
    }

    boolean isTracedIn(Bytes bytes) {
        return traces.stream().anyMatch(bytes::hold);
    }

    @Override
    public String toString() {
        return place;
    }

    /** Bytes to be searched, as a text in lower case. Zero bytes are left out: files of a database have millions of them. */
    record Bytes(String text) {
        static Bytes of(byte[] bytes) {
            byte[] kept = new byte[bytes.length];
            int length = 0;
            for (byte b : bytes) {
                if (b != 0) {
                    kept[length++] = b;
                }
            }
            return new Bytes(new String(kept, 0, length, UTF_8).toLowerCase(Locale.ROOT));
        }

        /** The names and the bytes of all files below a folder. */
        static Bytes below(Path folder) throws IOException {
            var all = new StringBuilder();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.toList()) {
                    all.append(folder.relativize(file)).append('\n');
                    if (Files.isRegularFile(file)) {
                        all.append(of(Files.readAllBytes(file)).text());
                    }
                }
            }
            return new Bytes(all.toString().toLowerCase(Locale.ROOT));
        }

        Bytes and(Bytes more) {
            return new Bytes(text + "\n" + more.text);
        }

        boolean hold(String trace) {
            return text.contains(trace);
        }
    }
}
