// SPDX-License-Identifier: Apache-2.0
/** Joins what several documents say about one person. Start with {@link org.scholarch.join.ProfileJoiner}. */
@NullMarked
package org.scholarch.join;

import org.jspecify.annotations.NullMarked;
