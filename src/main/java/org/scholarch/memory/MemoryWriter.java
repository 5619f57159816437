// SPDX-License-Identifier: Apache-2.0
package org.scholarch.memory;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** Keeps values behind those that are there already. They count once {@link Memory#keep} says so. */
public final class MemoryWriter implements AutoCloseable {
    private final Path file;
    private final OutputStream out;
    private long end;

    /** @param end where to go on; what stands behind it is of a run that came to no end */
    MemoryWriter(Path file, long end, OpenOption... options) throws IOException {
        this.file = file;
        this.end = end;
        FileChannel channel = FileChannel.open(file, options);
        this.out = new BufferedOutputStream(
                Channels.newOutputStream(channel.truncate(end).position(end)), 1 << 16);
    }

    /** Keeps a value. */
    public Place add(Record value) {
        byte[] bytes = Values.bytes(value);
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Place place = new Place(end, bytes.length, Values.digest(bytes));
        end += bytes.length;
        return place;
    }

    Path file() {
        return file;
    }

    long end() {
        return end;
    }

    void finish() throws IOException {
        out.close();
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
