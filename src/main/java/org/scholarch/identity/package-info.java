// SPDX-License-Identifier: Apache-2.0
/** Decides who is who and which work is which over all profiles. Start with {@link org.scholarch.identity.IdentitiesBuilder}. */
@NullMarked
package org.scholarch.identity;

import org.jspecify.annotations.NullMarked;
