// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest.format;

import java.util.List;

/**
 * An organisation or a part of one.
 *
 * @param titles all names, as they are written
 * @param identifiers addresses that stand for it elsewhere
 * @param parents what it is a part of
 */
record Organization(Reference self, List<Words> titles, List<String> identifiers, List<Reference> parents) {}
