// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import org.scholarch.problem.Location;

/**
 * A kind of membership in the institute that published the page.
 *
 * @param label as written, e.g. {@code Core Academic Member}
 * @param at where
 */
public record Membership(Label label, Location at) {}
