// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve.page;

/**
 * A piece of text from the data.
 *
 * @param value the text
 * @param lang its language tag, empty when it has none
 */
record Text(String value, String lang) {

    /** Text of ours, in the language of the page. */
    static Text ours(String value) {
        return new Text(value, "");
    }
}
