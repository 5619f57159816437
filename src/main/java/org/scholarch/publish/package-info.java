// SPDX-License-Identifier: Apache-2.0
/** Runs the line from source to store and sums up the outcome. */
@NullMarked
package org.scholarch.publish;

import org.jspecify.annotations.NullMarked;
