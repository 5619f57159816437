// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import org.scholarch.problem.Location;

/**
 * A chair or award that the person holds.
 *
 * @param label as written, e.g. {@code Canada CIFAR AI Chair}
 * @param at where
 */
public record Chair(Label label, Location at) {}
