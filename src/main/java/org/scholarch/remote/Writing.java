// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

/** A way to bring what a run changes to a store. */
interface Writing {
    /**
     * Brings it there.
     *
     * @throws org.scholarch.problem.ScholarchException when that fails: then nothing is there, or the next run finishes it
     */
    void write(Changes changes);
}
