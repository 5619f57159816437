// SPDX-License-Identifier: Apache-2.0
/** Writes JSON-LD straight from a graph. Start with {@link org.scholarch.jsonld.JsonLdWriter}. */
@NullMarked
package org.scholarch.jsonld;

import org.jspecify.annotations.NullMarked;
