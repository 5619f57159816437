// SPDX-License-Identifier: Apache-2.0
/** Keeps values in a folder from one run to the next. Start with {@link org.scholarch.memory.Memory}. */
@NullMarked
package org.scholarch.memory;

import org.jspecify.annotations.NullMarked;
