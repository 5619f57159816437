// SPDX-License-Identifier: Apache-2.0
/** Tells machines which pages there are and what belongs to each: sitemap, typed links. */
@NullMarked
package org.scholarch.discovery;

import org.jspecify.annotations.NullMarked;
