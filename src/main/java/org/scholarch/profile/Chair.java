// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

/**
 * A chair or award that the person holds.
 *
 * @param label as written, e.g. {@code Canada CIFAR AI Chair}
 * @param line 1-based line
 */
public record Chair(String label, int line) {}
