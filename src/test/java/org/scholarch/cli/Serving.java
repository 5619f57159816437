// SPDX-License-Identifier: Apache-2.0
package org.scholarch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.scholarch.cli.HiddenPlace.Bytes;

/** The command {@code serve} while it runs, on a free port, with all that it prints, says and logs. */
final class Serving implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(said, true, UTF_8);
    private final PrintStream before = System.err;
    private final int port;
    private final Thread thread;

    private Serving(Path source, Path store) throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String[] arguments = {"serve", source.toString(), "--store", store.toString(), "--port", Integer.toString(port)
        };
        thread = new Thread(() -> Main.run(arguments, stream, stream), "serve");
        // Where the logs go.
        System.setErr(stream);
        thread.start();
    }

    /** Runs the command, and waits until it serves. */
    static Serving of(Path source, Path store) throws IOException, InterruptedException {
        var serving = new Serving(source, store);
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!serving.said().contains("Stop with Ctrl-C")) {
            if (!serving.thread.isAlive() || System.nanoTime() > end) {
                String said = serving.said();
                serving.close();
                throw new IOException(said);
            }
            Thread.sleep(20);
        }
        return serving;
    }

    int port() {
        return port;
    }

    private String said() {
        return said.toString(UTF_8);
    }

    /** Ends the command; what it printed, said and logged. */
    Bytes stop() throws InterruptedException {
        thread.interrupt();
        thread.join(LONGEST);
        return Bytes.of(said.toByteArray());
    }

    @Override
    public void close() {
        try {
            stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            System.setErr(before);
        }
    }
}
