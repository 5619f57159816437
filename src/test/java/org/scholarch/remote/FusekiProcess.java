// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.tdb2.DatabaseMgr;

/** A real Fuseki in a process of its own, with a database in a folder, on loopback and a free port. */
final class FusekiProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final int port;
    private Process process;

    FusekiProcess(Path folder) throws IOException, InterruptedException {
        this.folder = Files.createDirectories(folder);
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = socket.getLocalPort();
        }
        this.process = start();
    }

    /** What the process does: serves the database in a folder at a port until it is killed. */
    public static void main(String[] arguments) {
        FusekiServer.create()
                .port(Integer.parseInt(arguments[1]))
                .loopback(true)
                .fusekiModules(FusekiModules.empty())
                .add("/institute", DatabaseMgr.connectDatasetGraph(Location.create(arguments[0])))
                .build()
                .start()
                .join();
    }

    String address() {
        return "http://127.0.0.1:" + port + "/institute";
    }

    void kill() {
        process.destroyForcibly();
    }

    /** Starts it again on the same database, when it has been killed. */
    void restart() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        process = start();
    }

    private Process start() throws IOException, InterruptedException {
        Path output = folder.resolveSibling(folder.getFileName() + ".txt");
        Process started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        "-cp",
                        classPath(),
                        FusekiProcess.class.getName(),
                        folder.toString(),
                        String.valueOf(port))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        Instant end = Instant.now().plus(PATIENCE);
        while (!listens()) {
            if (!started.isAlive() || Instant.now().isAfter(end)) {
                started.destroyForcibly();
                throw new IOException("Fuseki does not start: " + Files.readString(output));
            }
            Thread.sleep(50);
        }
        return started;
    }

    private static String classPath() {
        List<String> entries = new ArrayList<>();
        if (FusekiProcess.class.getClassLoader() instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                entries.add(Path.of(url.getPath()).toString());
            }
        }
        entries.add(System.getProperty("java.class.path", ""));
        return String.join(File.pathSeparator, entries);
    }

    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
