// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import org.scholarch.profile.Origin;

/** Reads a document of whatever form; the form is told by looking at the document. */
public final class DocumentReader {

    /**
     * Reads one document. Never throws, whatever the bytes are.
     *
     * @param bytes the whole document as it was fetched
     * @param origin where it was fetched
     */
    public Reading read(byte[] bytes, Origin origin) {
        return new Reading.Refused(java.util.List.of());
    }
}
