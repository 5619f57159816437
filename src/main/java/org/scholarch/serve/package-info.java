// SPDX-License-Identifier: Apache-2.0
/** Answers HTTP from the store: SPARQL, documents, pages, harvesting. */
@NullMarked
package org.scholarch.serve;

import org.jspecify.annotations.NullMarked;
