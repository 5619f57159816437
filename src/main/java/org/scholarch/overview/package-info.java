// SPDX-License-Identifier: Apache-2.0
/** Sums up what is said over a whole institute. Start with {@link org.scholarch.overview.Supervisions}. */
@NullMarked
package org.scholarch.overview;

import org.jspecify.annotations.NullMarked;
