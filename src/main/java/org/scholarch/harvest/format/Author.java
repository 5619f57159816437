// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest.format;

import java.util.List;

/**
 * A person who wrote something, as far as it is told there.
 *
 * @param identifiers addresses that stand for the person elsewhere
 */
record Author(Reference self, PersonName name, List<String> identifiers) {}
