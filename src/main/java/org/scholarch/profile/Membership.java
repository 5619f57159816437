// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

/**
 * A kind of membership in the institute that published the page.
 *
 * @param label as written, e.g. {@code Core Academic Member}
 * @param line 1-based line
 */
public record Membership(String label, int line) {}
