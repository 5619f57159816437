// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve.page;

import java.util.List;

/**
 * Everything there is, by kind and name.
 *
 * @param people those who have a page of their own
 * @param supervisions how many there are
 */
public record Catalogue(
        List<Entry> people, List<Entry> publications, List<Entry> topics, List<Entry> organizations, int supervisions) {

    /**
     * One thing.
     *
     * @param iri what names it
     * @param name what it is called
     * @param lang language of the name, empty when it has none
     * @param note what is said after it in smaller letters, empty for nothing
     */
    public record Entry(String iri, String name, String lang, String note) {}
}
