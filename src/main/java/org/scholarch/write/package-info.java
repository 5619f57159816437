// SPDX-License-Identifier: Apache-2.0
/** Writes a profile as YAML or JSON that reads back as the same profile. Start with {@link org.scholarch.write.ProfileWriter}. */
@NullMarked
package org.scholarch.write;

import org.jspecify.annotations.NullMarked;
