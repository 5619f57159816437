// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

/**
 * A document that a profile was read from.
 *
 * @param origin where it was fetched
 * @param language the language of its labels and headings
 */
public record Source(Origin origin, Language language) {}
