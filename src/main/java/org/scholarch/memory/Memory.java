// SPDX-License-Identifier: Apache-2.0
package org.scholarch.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A folder that keeps many values in one file, and in another one the value that tells where they are. That one is replaced in one
 * step, so that a reader finds an earlier state or a later one, and nothing of which a part was lost: every value is kept with its
 * digest.
 *
 * <p>One process at a time uses a folder. What is kept may be deleted at any time but while it is used; whoever kept it must be able to do
 * without.
 */
public final class Memory implements AutoCloseable {
    private static final String HEAD = "head";
    private static final String VALUES = "values-";
    private static final int DIGEST = 32;

    private final Path folder;
    private @Nullable FileChannel values;
    private String name = "";
    private long end;

    /** What stands in the one file: the file of the values, how much of it counts, and what that is for. */
    private record Head(String circumstances, String values, long end) {}

    private Memory(Path folder) {
        this.folder = folder;
    }

    /** The memory in a folder, which need not be there. */
    public static Memory in(Path folder) {
        return new Memory(folder);
    }

    /**
     * What was kept last.
     *
     * @param circumstances a text without which what was kept is worth nothing
     * @return empty when nothing was kept, or under other circumstances, or when it is damaged
     */
    public <T extends Record> Optional<T> recall(String circumstances, Class<T> type) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(HEAD));
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            byte[] digest = taken(buffer, DIGEST);
            if (!Arrays.equals(digest, Values.sha256(Arrays.copyOfRange(bytes, DIGEST, bytes.length)))) {
                return Optional.empty();
            }
            Head head = Values.value(taken(buffer, buffer.getInt()), Head.class);
            if (!head.circumstances().equals(circumstances)) {
                return Optional.empty();
            }
            close();
            values = FileChannel.open(folder.resolve(head.values()), StandardOpenOption.READ, StandardOpenOption.WRITE);
            name = head.values();
            end = head.end();
            return Optional.of(Values.value(taken(buffer, buffer.remaining()), type));
        } catch (IOException | RuntimeException e) {
            // Whatever it was, it is no memory of ours.
            return Optional.empty();
        }
    }

    private static byte[] taken(ByteBuffer buffer, int length) {
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return bytes;
    }

    /**
     * A value.
     *
     * @throws DamagedMemoryException when it is not there any more
     */
    public <T extends Record> T value(Place place, Class<T> type) {
        byte[] bytes = new byte[place.length()];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        FileChannel channel = values;
        try {
            while (channel != null && buffer.hasRemaining()) {
                if (channel.read(buffer, place.offset() + buffer.position()) < 0) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new DamagedMemoryException("what was kept cannot be read", e);
        }
        if (!Values.digest(bytes).equals(place.digest())) {
            throw new DamagedMemoryException("what was kept has changed");
        }
        return Values.value(bytes, type);
    }

    /** Where a value would be kept that is not: good for a comparison. */
    public static Place place(Record value) {
        byte[] bytes = Values.bytes(value);
        return new Place(-1, bytes.length, Values.digest(bytes));
    }

    /** Begins to keep more beside the values that were recalled. */
    public MemoryWriter goOn() throws IOException {
        return new MemoryWriter(Files.createDirectories(folder).resolve(name), end, StandardOpenOption.WRITE);
    }

    /** Begins to keep all anew. What was recalled can be asked for until that is kept. */
    public MemoryWriter startAnew() throws IOException {
        Files.createDirectories(folder);
        int number = name.isEmpty() ? 1 : Integer.parseInt(name.substring(VALUES.length())) + 1;
        Path next = folder.resolve(VALUES + number);
        Files.deleteIfExists(next);
        return new MemoryWriter(next, 0, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Lets count what a writer kept, and nothing else. */
    public void keep(MemoryWriter writer, String circumstances, Record value) throws IOException {
        writer.finish();
        byte[] head = Values.bytes(
                new Head(circumstances, String.valueOf(writer.file().getFileName()), writer.end()));
        byte[] kept = Values.bytes(value);
        ByteBuffer rest = ByteBuffer.allocate(Integer.BYTES + head.length + kept.length)
                .putInt(head.length)
                .put(head)
                .put(kept);
        Path next = folder.resolve(HEAD + ".next");
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            write(channel, ByteBuffer.wrap(Values.sha256(rest.array())));
            write(channel, rest.flip());
        }
        Files.move(next, folder.resolve(HEAD), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        close();
        delete(writer.file());
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Deletes all that was kept. */
    public void drop() {
        close();
        try {
            Files.deleteIfExists(folder.resolve(HEAD));
            delete(folder.resolve(HEAD));
            Files.deleteIfExists(folder);
        } catch (NoSuchFileException e) {
            // Nothing was kept.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes all but one file and what counts. */
    private void delete(Path but) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "{" + VALUES + "*," + HEAD + ".next}")) {
            for (Path file : files) {
                if (!file.equals(but)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    @Override
    public void close() {
        FileChannel open = values;
        values = null;
        name = "";
        end = 0;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
