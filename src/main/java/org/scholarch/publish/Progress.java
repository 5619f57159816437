// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

/** Is told how far a run has come. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = file -> {};

    /** One more profile is published. */
    void done(String file);
}
