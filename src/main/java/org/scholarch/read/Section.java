// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read;

/** The parts of a directory page that a heading opens. */
enum Section {
    TOPICS,
    BIOGRAPHY,
    STUDENTS,
    PUBLICATIONS
}
