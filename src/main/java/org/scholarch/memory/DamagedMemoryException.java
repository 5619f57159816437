// SPDX-License-Identifier: Apache-2.0
package org.scholarch.memory;

/** What was kept is not what was written. */
public final class DamagedMemoryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    DamagedMemoryException(String message) {
        super(message);
    }

    DamagedMemoryException(String message, Throwable cause) {
        super(message, cause);
    }
}
