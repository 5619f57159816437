// SPDX-License-Identifier: Apache-2.0
/** Holds a researcher's profile as plain records, free of any library. Start with {@link org.scholarch.profile.Profile}. */
@NullMarked
package org.scholarch.profile;

import org.jspecify.annotations.NullMarked;
