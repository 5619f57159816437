// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest.format;

import java.util.List;
import java.util.Optional;

/**
 * A thing as others mention it.
 *
 * @param id the local part of its item's identifier; empty when it is no item
 * @param names one in every language, the one without a language first, then English
 */
record Reference(String iri, Optional<String> id, List<Words> names) {}
