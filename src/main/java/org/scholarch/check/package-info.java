// SPDX-License-Identifier: Apache-2.0
/** Holds a graph to the shapes and reports each violation as a problem. Start with {@link org.scholarch.check.ShapeChecker}. */
@NullMarked
package org.scholarch.check;

import org.jspecify.annotations.NullMarked;
