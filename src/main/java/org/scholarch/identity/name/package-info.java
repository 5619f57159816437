// SPDX-License-Identifier: Apache-2.0
/** Takes the written names of people apart and compares them. Start with {@link org.scholarch.identity.name.PersonName}. */
@NullMarked
package org.scholarch.identity.name;

import org.jspecify.annotations.NullMarked;
