// SPDX-License-Identifier: Apache-2.0
/** Lets repositories take everything that a store holds, in their own protocol. */
@NullMarked
package org.scholarch.harvest;

import org.jspecify.annotations.NullMarked;
