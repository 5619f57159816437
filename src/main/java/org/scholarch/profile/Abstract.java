// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import org.scholarch.problem.Location;

/**
 * An abstract, without the mark that a page puts into it.
 *
 * @param text one line, in the language that it is written in, which need not be the page's
 * @param cut whether its end is missing
 * @param at where
 */
public record Abstract(Text text, boolean cut, Location at) {}
