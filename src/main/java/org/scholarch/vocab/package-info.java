// SPDX-License-Identifier: Apache-2.0
/** Names every IRI we speak and mints our own. Start with {@link org.scholarch.vocab.Minter}. */
@NullMarked
package org.scholarch.vocab;

import org.jspecify.annotations.NullMarked;
