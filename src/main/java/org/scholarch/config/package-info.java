// SPDX-License-Identifier: Apache-2.0
/** Reads how an institute wants its dataset. Start with {@link org.scholarch.config.Configuration}. */
@NullMarked
package org.scholarch.config;

import org.jspecify.annotations.NullMarked;
