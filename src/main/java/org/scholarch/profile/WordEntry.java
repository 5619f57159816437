// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.util.Optional;
import org.scholarch.problem.Location;

/**
 * A word that pages have, or several words that stand together.
 *
 * @param word as pages write it
 * @param meaning what it means, for the kinds whose words mean something: a level, a part of a supervisor, a section of a page
 * @param at where the institute wrote it
 */
public record WordEntry(String word, Optional<String> meaning, Location at) {}
