// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands before a server on loopback and fails at one request, and at every one after it, as a server does that dies. One request
 * a connection.
 */
final class FaultyProxy implements AutoCloseable {
    /** What goes wrong. */
    enum Fault {
        /** The request does not arrive; the answer is an error. */
        ERROR,
        /** Half of the request arrives, then the connection is cut. */
        CUT_REQUEST,
        /** The request is done, but its answer never comes. */
        CUT_ANSWER,
        /** The request arrives, and what {@link #killAt} says is done at the same moment. */
        KILL
    }

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int target;
    private final AtomicInteger requests = new AtomicInteger();
    private volatile int failing = Integer.MAX_VALUE;
    private volatile Fault fault = Fault.ERROR;
    private volatile Runnable killer = () -> {};

    FaultyProxy(URI target) throws IOException {
        this.target = target.getPort();
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How many requests came since the last {@link #failAt}. */
    int requests() {
        return requests.get();
    }

    /** Fails at the n-th request from now on, and at all after it; never for 0. */
    void failAt(int number, Fault how) {
        fault = how;
        requests.set(0);
        failing = number == 0 ? Integer.MAX_VALUE : number;
    }

    /** Fails at the n-th request from now on by an act of violence. */
    void killAt(int number, Runnable violence) {
        killer = violence;
        failAt(number, Fault.KILL);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            byte[] request = message(new BufferedInputStream(client.getInputStream()));
            int number = requests.incrementAndGet();
            boolean fails = number >= failing;
            if (fails && fault == Fault.ERROR) {
                answer(client, "HTTP/1.1 500 Dead\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                return;
            }
            if (fails && (number > failing || fault == Fault.CUT_REQUEST)) {
                if (number == failing) {
                    send(request, request.length / 2);
                }
                return;
            }
            if (fails && fault == Fault.KILL) {
                Thread.ofVirtual().start(killer);
            }
            byte[] answer = send(request, request.length);
            if (!fails) {
                client.getOutputStream().write(answer);
                client.getOutputStream().flush();
            }
        } catch (IOException e) {
            // One of the two hung up, which is what this is about.
            return;
        }
    }

    private byte[] send(byte[] request, int length) throws IOException {
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
            OutputStream out = server.getOutputStream();
            out.write(request, 0, length);
            out.flush();
            if (length < request.length) {
                server.shutdownOutput();
            }
            return server.getInputStream().readAllBytes();
        }
    }

    private static void answer(Socket client, String text) throws IOException {
        client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    /** Head and body of a request, with the wish that the connection ends after it. */
    private static byte[] message(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int c = in.read();
            if (c < 0) {
                throw new IOException("no request");
            }
            head.append((char) c);
        }
        int length = 0;
        for (String line : head.toString().split("\r\n", -1)) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
            }
        }
        String closing = head.toString()
                .replaceAll("(?i)\r\nConnection:[^\r]*", "")
                .replaceFirst("\r\n", "\r\nConnection: close\r\n");
        var message = new ByteArrayOutputStream();
        message.write(closing.getBytes(StandardCharsets.ISO_8859_1));
        message.write(in.readNBytes(length));
        return message.toByteArray();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
