// SPDX-License-Identifier: Apache-2.0
/** Writes statement streams in every format and hands them from Rio to Jena. */
@NullMarked
package org.scholarch.rdf;

import org.jspecify.annotations.NullMarked;
