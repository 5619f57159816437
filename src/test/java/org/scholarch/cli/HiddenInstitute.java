// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.scholarch.cli.HiddenPlace.Bytes;

/**
 * A copy of the test institute, in which somebody stands in every place there is.
 *
 * @param folder where its files are
 * @param outputs where commands may write
 */
record HiddenInstitute(Path folder, Path outputs) {

    /** The institute before anybody asked not to appear. */
    static HiddenInstitute open(Path parent) throws IOException {
        Path from = HiddenPlace.FOLDER.resolve("institute");
        Path to = Files.createDirectories(parent.resolve("institute"));
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return new HiddenInstitute(to, Files.createDirectories(parent.resolve("outputs")));
    }

    /** Hides these people from now on. */
    HiddenInstitute hiding(List<HiddenPlace> people) throws IOException {
        for (HiddenPlace person : people) {
            Files.writeString(folder.resolve("people.yaml"), person.entry(), StandardOpenOption.APPEND);
        }
        return this;
    }

    /** All that commands print, say and write, one after the other with {@code &&} between. */
    Bytes run(String commands) throws IOException {
        Path out = Files.createTempDirectory(outputs, "out");
        Files.writeString(out.resolve("page.html"), "<!doctype html><html><head></head><body></body></html>");
        Bytes told = Bytes.of(new byte[0]);
        for (String command : commands.split(" && ", -1)) {
            told = told.and(run(command, out));
        }
        return told.and(Bytes.below(out));
    }

    private Bytes run(String command, Path out) throws IOException {
        String[] arguments = command.split(" +", -1);
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = arguments[i]
                    .replace('_', ' ')
                    .replace("DIR", folder.toString())
                    .replace("OUT", out.toString());
        }
        Command.Result result = Command.run(arguments);
        if (result.code() == 2) {
            throw new IOException(result.talk());
        }
        return Bytes.of((result.data() + "\n" + result.talk()).getBytes(UTF_8));
    }
}
