// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.scholarch.harvest.format.MetadataFormat;

/**
 * One page of a list.
 *
 * @param items what is on it, at least one
 * @param format the format that was asked for
 * @param total how many items the list had when it was begun
 * @param cursor how many came before
 * @param next the token for the page behind it; empty on the last page
 */
record ItemPage(List<Item> items, MetadataFormat format, int total, int cursor, Optional<String> next) {

    /** Whether the list has other pages, so that the page has to end in a token. */
    boolean isPart() {
        return cursor > 0 || next.isPresent();
    }

    /**
     * Where a list begins, or goes on.
     *
     * @param from the first second, if one was asked for
     * @param until the last second
     * @param begun the token, when the list goes on
     */
    record Place(
            OaiVerb verb,
            MetadataFormat format,
            Optional<String> set,
            Optional<Instant> from,
            Instant until,
            Optional<ResumptionToken> begun) {

        /** The page at this place; empty when there is nothing to list. */
        Optional<ItemPage> page(ItemList all, int size) {
            ItemList.Stretch list = all.between(from, until, set, format.coverage());
            ItemList.Stretch rest =
                    begun.map(it -> list.after(it.lastDate(), it.lastId())).orElse(list);
            List<Item> items = rest.first(size);
            if (items.isEmpty()) {
                // All that was left has changed since and is in the next harvest. The item before it is given again, as
                // it is now:
                // a page cannot be empty, and an error would end the harvest.
                items = begun.flatMap(it -> all.find(it.lastId()))
                        .filter(it -> it.isIn(format.coverage()))
                        .map(List::of)
                        .orElse(List.of());
            }
            if (items.isEmpty()) {
                return Optional.empty();
            }
            int total = begun.map(ResumptionToken::total).orElse(list.size());
            int cursor = begun.map(ResumptionToken::cursor).orElse(0);
            Optional<String> next = rest.size() <= items.size()
                    ? Optional.empty()
                    : Optional.of(token(items.get(items.size() - 1), cursor + items.size(), total));
            return Optional.of(new ItemPage(items, format, total, cursor, next));
        }

        private String token(Item last, int cursor, int total) {
            return new ResumptionToken(
                            verb, format.prefix(), set, from, until, last.datestamp(), last.id(), cursor, total)
                    .text();
        }
    }
}
