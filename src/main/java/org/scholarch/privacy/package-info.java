// SPDX-License-Identifier: Apache-2.0
/** Takes out of a profile what must not be published. Start with {@link org.scholarch.privacy.Redaction}. */
@NullMarked
package org.scholarch.privacy;

import org.jspecify.annotations.NullMarked;
