// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A real Virtuoso in a process of its own, with a database in a folder of the test, on loopback and free ports. */
final class LocalVirtuoso implements AutoCloseable {
    static final String PASSWORD = "s3cret \"quoted\"";

    private static final Path SERVER = Path.of("/usr/bin/virtuoso-t");
    private static final Path CLIENT = Path.of("/usr/bin/isql-vt");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final int sqlPort = freePort();
    private final int webPort = freePort();
    private Process process;

    LocalVirtuoso(Path folder, int mostRows) throws IOException, InterruptedException {
        this.folder = folder;
        Files.writeString(folder.resolve("virtuoso.ini"), settings(mostRows));
        this.process = start();
        sql("dba", "set password \"dba\" \"" + PASSWORD.replace("\"", "\"\"") + "\";");
    }

    static boolean isInstalled() {
        return Files.isExecutable(SERVER) && Files.isExecutable(CLIENT);
    }

    Endpoint endpoint() {
        return Endpoint.virtuoso("http://127.0.0.1:" + webPort + "/");
    }

    Access access() {
        return Access.of(Map.of(Access.USER, "dba", Access.PASSWORD, PASSWORD));
    }

    /** Empties the database. */
    void clear() throws IOException, InterruptedException {
        sql(PASSWORD, "RDF_GLOBAL_RESET();");
    }

    /** Ends it as a power cut does. */
    void kill() {
        process.destroyForcibly();
    }

    /** Starts it again on the same database, when it has been killed. */
    void restart() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        Files.deleteIfExists(folder.resolve("virtuoso.lck"));
        process = start();
    }

    private Process start() throws IOException, InterruptedException {
        Process started = new ProcessBuilder(SERVER.toString(), "+foreground", "+configfile", "virtuoso.ini")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        Instant end = Instant.now().plus(PATIENCE);
        while (!listens(webPort) || !listens(sqlPort)) {
            if (!started.isAlive() || Instant.now().isAfter(end)) {
                started.destroyForcibly();
                throw new IOException("Virtuoso does not start: " + Files.readString(folder.resolve("output.txt")));
            }
            Thread.sleep(50);
        }
        return started;
    }

    private void sql(String password, String statement) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(CLIENT.toString(), "127.0.0.1:" + sqlPort, "dba", password, "exec=" + statement));
        Process client = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("isql.txt").toFile())
                .start();
        if (!client.waitFor(30, TimeUnit.SECONDS) || client.exitValue() != 0) {
            client.destroyForcibly();
            throw new IOException("isql fails: " + Files.readString(folder.resolve("isql.txt")));
        }
    }

    private String settings(int mostRows) {
        return """
                [Database]
                DatabaseFile = virtuoso.db
                ErrorLogFile = virtuoso.log
                LockFile = virtuoso.lck
                TransactionFile = virtuoso.trx
                xa_persistent_file = virtuoso.pxa
                [TempDatabase]
                DatabaseFile = virtuoso-temp.db
                TransactionFile = virtuoso-temp.trx
                [Parameters]
                ServerPort = 127.0.0.1:%d
                NumberOfBuffers = 10000
                MaxDirtyBuffers = 6000
                DirsAllowed = .
                [HTTPServer]
                ServerPort = 127.0.0.1:%d
                ServerThreads = 10
                [SPARQL]
                ResultSetMaxRows = %d
                MaxQueryExecutionTime = 60
                """.formatted(sqlPort, webPort, mostRows);
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
