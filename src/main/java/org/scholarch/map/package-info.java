// SPDX-License-Identifier: Apache-2.0
/** Turns a profile into RDF statements. Start with {@link org.scholarch.map.ProfileMapper}. */
@NullMarked
package org.scholarch.map;

import org.jspecify.annotations.NullMarked;
