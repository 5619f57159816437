// SPDX-License-Identifier: Apache-2.0
/** Lets queries ask the indexes beside a store. Start with {@link org.scholarch.computed.Indexes}. */
@NullMarked
package org.scholarch.computed;

import org.jspecify.annotations.NullMarked;
