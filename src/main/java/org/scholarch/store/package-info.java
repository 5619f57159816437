// SPDX-License-Identifier: Apache-2.0
/** Keeps one named graph per record, with its date. Start with {@link org.scholarch.store.RecordStore}. */
@NullMarked
package org.scholarch.store;

import org.jspecify.annotations.NullMarked;
