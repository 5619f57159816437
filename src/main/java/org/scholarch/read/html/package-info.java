// SPDX-License-Identifier: Apache-2.0
/**
 * Takes an HTML page apart into lines with links and into the items that are embedded in it. Start with
 * {@link org.scholarch.read.html.HtmlPage}.
 */
@NullMarked
package org.scholarch.read.html;

import org.jspecify.annotations.NullMarked;
