// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs commands inside the tests. */
final class Command {

    /** What a command answered, printed and said. */
    record Result(int code, String data, String talk) {}

    static Result run(String... arguments) {
        var data = new ByteArrayOutputStream();
        var talk = new ByteArrayOutputStream();
        int code = Main.run(arguments, stream(data), stream(talk));
        return new Result(code, data.toString(StandardCharsets.UTF_8), talk.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private Command() {}
}
