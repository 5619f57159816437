// SPDX-License-Identifier: Apache-2.0
package org.scholarch.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.scholarch.profile.Profile;

/**
 * Writes profiles in the shape of {@code ontology/profile.schema.json}. The same profiles give the same bytes. A single profile
 * is the whole file; several are a list under the key {@code profiles}. No more than two profiles are in memory at a time.
 *
 * <p>What reads back differs in two things only: places are those in the new file, and a source is named without its folder.
 */
public final class ProfileWriter implements AutoCloseable {
    private final Writer out;
    private final TreeWriter notation;
    private Tree.@Nullable Keys waiting;
    private int written;
    private boolean closed;

    /** A notation that profiles are written in. */
    public enum Notation {
        /** YAML 1.2 that a reader of YAML 1.1 reads alike. */
        YAML,
        /** JSON. */
        JSON
    }

    /** @param out gets UTF-8; it is flushed at the end, not closed */
    public ProfileWriter(OutputStream out, Notation notation) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.notation = switch (notation) {
            case YAML -> new YamlLines();
            case JSON -> new JsonLines();
        };
    }

    /**
     * Writes one more profile.
     *
     * @throws UncheckedIOException when the stream takes no more
     */
    public void write(Profile profile) {
        Tree.Keys before = waiting;
        waiting = ProfileTree.of(profile);
        if (before != null) {
            item(before);
        }
    }

    private void item(Tree.Keys profile) {
        append((written == 0 ? notation.begin() : "") + notation.item(profile, written == 0));
        written++;
    }

    private void append(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Completes the file.
     *
     * @throws UncheckedIOException when the stream takes no more
     */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        Tree.Keys last = waiting;
        if (last != null && written == 0) {
            append(notation.single(last));
        } else if (last != null) {
            item(last);
            append(notation.end(false));
        } else {
            append(notation.begin() + notation.end(true));
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
