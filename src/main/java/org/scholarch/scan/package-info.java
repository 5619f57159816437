// SPDX-License-Identifier: Apache-2.0
/** Reads the statements of a graph by numbers for their terms. Start with {@link org.scholarch.scan.Statements}. */
@NullMarked
package org.scholarch.scan;

import org.jspecify.annotations.NullMarked;
