// SPDX-License-Identifier: Apache-2.0
package org.scholarch.privacy;

/** What is published about the people of one role. */
public enum Handling {
    /** They are published with their names. */
    NAME,
    /** That there is somebody is published, and not who. */
    ANONYMOUS,
    /** Nothing about them is published. */
    OMIT
}
