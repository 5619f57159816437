// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

/**
 * A research topic.
 *
 * @param label as written
 * @param line 1-based line
 */
public record Topic(String label, int line) {}
