// SPDX-License-Identifier: Apache-2.0
/** Keeps one named graph per record, embedded or remote, with its date and its tombstone. Start with {@link org.scholarch.store.RecordStore}. */
@NullMarked
package org.scholarch.store;

import org.jspecify.annotations.NullMarked;
