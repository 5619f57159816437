// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import org.scholarch.problem.Location;

/**
 * A paragraph of the biography.
 *
 * @param text one line
 * @param at where
 */
public record Paragraph(Text text, Location at) {}
