// SPDX-License-Identifier: Apache-2.0
/** Fetches profile documents as bytes with their origin and date. Start with {@link org.scholarch.source.ProfileDocuments}. */
@NullMarked
package org.scholarch.source;

import org.jspecify.annotations.NullMarked;
