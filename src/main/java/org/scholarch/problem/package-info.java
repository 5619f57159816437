// SPDX-License-Identifier: Apache-2.0
/** Says what went wrong, where, and under which stable code. Start with {@link org.scholarch.problem.Problem}. */
@NullMarked
package org.scholarch.problem;

import org.jspecify.annotations.NullMarked;
