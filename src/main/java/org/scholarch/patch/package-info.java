// SPDX-License-Identifier: Apache-2.0
/** Tells two datasets, or two states of a store, apart as an RDF patch. Start with {@link org.scholarch.patch.DatasetPatch}. */
@NullMarked
package org.scholarch.patch;

import org.jspecify.annotations.NullMarked;
