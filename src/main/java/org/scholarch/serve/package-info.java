// SPDX-License-Identifier: Apache-2.0
/** Answers HTTP from the store: SPARQL, documents, pages, harvesting. Start with {@link org.scholarch.serve.ProfileServer}. */
@NullMarked
package org.scholarch.serve;

import org.jspecify.annotations.NullMarked;
