// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.scholarch.profile.Profile;
import org.scholarch.write.ProfileWriter;

/** Writes an invented institute as files, one a profile: YAML or JSON, which hold all, or the text of a page. */
public final class InstituteFiles {
    /**
     * Writes it.
     *
     * @param arguments the number of profiles, a folder, and {@code yaml}, {@code json} or {@code txt}
     */
    public static void main(String[] arguments) throws IOException {
        int size = Integer.parseInt(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        new Institute(size, 1).forEach(profile -> write(profile, folder, arguments[2]));
    }

    private static void write(Profile profile, Path folder, String ending) {
        Path file = folder.resolve(profile.origin().slug() + "." + ending);
        try {
            switch (ending) {
                case "txt" -> Files.writeString(file, PageText.of(profile));
                case "yaml" -> records(profile, file, ProfileWriter.Notation.YAML);
                case "json" -> records(profile, file, ProfileWriter.Notation.JSON);
                default -> throw new IllegalArgumentException("yaml, json or txt, not " + ending);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void records(Profile profile, Path file, ProfileWriter.Notation notation) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ProfileWriter writer = new ProfileWriter(out, notation)) {
            writer.write(profile);
        }
    }

    private InstituteFiles() {}
}
