// SPDX-License-Identifier: Apache-2.0
/** Speaks HTTP with a store: who we are, how long we wait, how much we take. Start with {@link org.scholarch.remote.http.Web}. */
@NullMarked
package org.scholarch.remote.http;

import org.jspecify.annotations.NullMarked;
