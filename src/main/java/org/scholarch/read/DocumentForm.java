// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

import org.scholarch.profile.Origin;

/** One form that a document can have. A further form is one more class, named in {@link DocumentReader}. */
interface DocumentForm {
    /** Whether the document, seen from its first line, has this form. */
    boolean recognises(Line first);

    /** How many lines of a document belong to this form: of several forms that recognise it, the one with most reads it. */
    long count(PageText.Decoded page);

    /** Reads a document that {@link #recognises} said yes to. */
    Reading read(PageText.Decoded page, Origin origin);
}
