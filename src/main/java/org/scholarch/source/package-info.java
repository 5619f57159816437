// SPDX-License-Identifier: Apache-2.0
/** Fetches profile documents as bytes with their origin and date. */
@NullMarked
package org.scholarch.source;

import org.jspecify.annotations.NullMarked;
