// SPDX-License-Identifier: Apache-2.0
/** Turns a profile into RDF statements. */
@NullMarked
package org.scholarch.map;

import org.jspecify.annotations.NullMarked;
