// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs other programs, for a bounded time. */
final class Shell {
    private static final long LONGEST_SECONDS = 120;

    /** What a program answered, and what it wrote to both of its streams. */
    record Result(int code, String output) {}

    /** Runs a program to its end; one that takes longer than two minutes is stopped and fails. */
    static Result run(List<String> command) throws IOException {
        Path output = Files.createTempFile("output", ".txt");
        try {
            Process process = start(command, output);
            boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            return new Result(ended ? process.exitValue() : -1, Files.readString(output));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.delete(output);
        }
    }

    /** Starts a program that goes on; the caller stops it. */
    static Process start(List<String> command, Path output) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private Shell() {}
}
