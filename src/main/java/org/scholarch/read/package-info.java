// SPDX-License-Identifier: Apache-2.0
/** Turns one document into a profile and the problems found on the way. Start with {@link org.scholarch.read.DocumentReader}. */
@NullMarked
package org.scholarch.read;

import org.jspecify.annotations.NullMarked;
