// SPDX-License-Identifier: Apache-2.0
/** Writes a person, a publication or an organisation as XML. Start with {@link org.scholarch.harvest.format.MetadataFormat}. */
@NullMarked
package org.scholarch.harvest.format;

import org.jspecify.annotations.NullMarked;
