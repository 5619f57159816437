// SPDX-License-Identifier: Apache-2.0
package org.scholarch.rdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes IRIs and remembers how the last ones were written: most of them come again soon. Takes a fixed amount of room. */
final class IriBytes {
    private static final int SLOTS = 1 << 12;
    /** Longer ones are not kept. */
    private static final int LONGEST = 512;

    private final @Nullable String[] iris = new String[SLOTS];
    private final byte[][] written = new byte[SLOTS][];

    /** The IRI between angle brackets. */
    void write(String iri, EscapedUtf8 out) throws IOException {
        int hash = iri.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
        if (iri.equals(iris[slot])) {
            out.raw(written[slot]);
            return;
        }
        byte[] bytes = encoded(iri);
        if (iri.length() <= LONGEST) {
            iris[slot] = iri;
            written[slot] = bytes;
        }
        out.raw(bytes);
    }

    private static byte[] encoded(String iri) throws IOException {
        var bytes = new ByteArrayOutputStream(iri.length() + 2);
        var text = new EscapedUtf8(bytes, iri.length() + EscapedUtf8.LONGEST);
        text.raw('<');
        text.iri(iri);
        text.raw('>');
        text.flush();
        return bytes.toByteArray();
    }
}
