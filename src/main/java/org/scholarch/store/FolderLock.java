// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

/** Holds a folder for one process. The file says which one and since when; the lock itself goes with the process. */
final class FolderLock implements AutoCloseable {
    /** Far behind the text, which others are to read. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private static final long ROUND_MILLIS = 50;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws ScholarchException {@code store-busy} when another one holds it for longer than that */
    static FolderLock take(Path file, Duration wait) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            long deadline = System.nanoTime() + wait.toNanos();
            while (locked(channel) == null) {
                if (System.nanoTime() > deadline) {
                    throw busy(file, text(channel));
                }
                Thread.sleep(ROUND_MILLIS);
            }
            String holder = ProcessHandle.current().pid() + " " + Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\n";
            channel.truncate(0).write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
            return new FolderLock(channel);
        } catch (InterruptedException e) {
            channel.close();
            Thread.currentThread().interrupt();
            throw busy(file, "");
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED, 1, false);
        } catch (OverlappingFileLockException e) {
            // This process holds it.
            return null;
        }
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(100);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
    }

    private static ScholarchException busy(Path file, String holder) {
        String[] words = holder.split(" ", -1);
        String who = words.length == 2 ? "process " + words[0] + " since " + words[1] : "another process";
        return new ScholarchException(
                ProblemCode.STORE_BUSY, "The store " + file.getParent() + " is held by " + who + ".");
    }
}
