// SPDX-License-Identifier: Apache-2.0
/** Reads all statements of a property as pairs of numbers. Start with {@link org.scholarch.scan.Statements}. */
@NullMarked
package org.scholarch.scan;

import org.jspecify.annotations.NullMarked;
