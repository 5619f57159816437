// SPDX-License-Identifier: Apache-2.0
/** Writes what a store holds to files that others can take, and describes them. Start with {@link org.scholarch.dump.Dump}. */
@NullMarked
package org.scholarch.dump;

import org.jspecify.annotations.NullMarked;
