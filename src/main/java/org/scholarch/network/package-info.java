// SPDX-License-Identifier: Apache-2.0
/** Answers who works with whom from arrays. Start with {@link org.scholarch.network.Network}. */
@NullMarked
package org.scholarch.network;

import org.jspecify.annotations.NullMarked;
