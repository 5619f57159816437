// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import org.scholarch.problem.Location;

/**
 * A research topic.
 *
 * @param label as written
 * @param at where
 */
public record Topic(Label label, Location at) {}
