// SPDX-License-Identifier: Apache-2.0
/** Finds the saved queries, fills in their parameters and runs them. Start with {@link org.scholarch.query.SavedQueries}. */
@NullMarked
package org.scholarch.query;

import org.jspecify.annotations.NullMarked;
