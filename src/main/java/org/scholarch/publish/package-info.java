// SPDX-License-Identifier: Apache-2.0
/** Runs the line from source to store and sums up the outcome. Start with {@link org.scholarch.publish.Publisher}. */
@NullMarked
package org.scholarch.publish;

import org.jspecify.annotations.NullMarked;
