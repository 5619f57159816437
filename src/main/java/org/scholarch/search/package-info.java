// SPDX-License-Identifier: Apache-2.0
/** Finds things by the words of their names. Start with {@link org.scholarch.search.NameIndex}. */
@NullMarked
package org.scholarch.search;

import org.jspecify.annotations.NullMarked;
