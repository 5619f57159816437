// SPDX-License-Identifier: Apache-2.0
/** Turns what is known about a thing into an HTML page. Start with {@link org.scholarch.serve.page.Pages}. */
@NullMarked
package org.scholarch.serve.page;

import org.jspecify.annotations.NullMarked;
