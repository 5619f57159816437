// SPDX-License-Identifier: Apache-2.0
package org.scholarch.write;

/** A notation. A file holds one profile, or a list of them that is written piece by piece. */
interface TreeWriter {
    /** The whole file of one profile. */
    String single(Tree.Keys profile);

    /** The start of a file of several. */
    String begin();

    /** One of several. */
    String item(Tree.Keys profile, boolean first);

    /** The end of a file of several. */
    String end(boolean empty);
}
