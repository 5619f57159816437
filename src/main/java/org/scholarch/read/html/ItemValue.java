// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

/** A value of a property. */
public sealed interface ItemValue {
    /** 1-based line of the page. */
    int line();

    /**
     * A text.
     *
     * @param text not blank, without blanks at its ends; a line break stands between blocks
     * @param language tag of the language, or empty when nothing says it
     */
    record Text(String text, String language, int line) implements ItemValue {}

    /** An address, or the id of another item of the same page. */
    record Reference(String id, int line) implements ItemValue {}
}
