// SPDX-License-Identifier: Apache-2.0
/** Keeps records in any store that speaks SPARQL 1.1. Start with {@link org.scholarch.remote.SparqlStore}. */
@NullMarked
package org.scholarch.remote;

import org.jspecify.annotations.NullMarked;
