// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest.format;

/**
 * A text.
 *
 * @param language its BCP 47 tag; empty when nobody says
 */
record Words(String text, String language) {
    boolean hasLanguage() {
        return !language.isEmpty();
    }
}
