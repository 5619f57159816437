// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

/**
 * A paragraph of the biography.
 *
 * @param text one line of text
 * @param line 1-based line
 */
public record Paragraph(String text, int line) {}
