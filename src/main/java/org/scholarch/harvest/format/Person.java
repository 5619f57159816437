// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest.format;

import java.util.List;

/**
 * A person.
 *
 * @param self the name, as an author has it
 * @param titles all names, as they are written
 * @param topics names of topics
 * @param affiliations where the person is now
 */
record Person(
        Author self, List<Words> titles, List<Words> topics, List<Words> descriptions, List<Reference> affiliations) {}
