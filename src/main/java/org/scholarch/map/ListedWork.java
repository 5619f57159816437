// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import java.util.Optional;

/**
 * What one profile says of a work beside its authors.
 *
 * @param key the last part of the work's address
 * @param complete whether the profile has the whole list of authors
 * @param year when it appeared, if the profile or a curator says so
 */
public record ListedWork(String key, boolean complete, Optional<Integer> year) {
    private static final int YEAR = 4;

    /** @param date begins with the year, in four digits */
    static ListedWork of(String key, boolean complete, Optional<String> date) {
        return new ListedWork(key, complete, date.map(day -> Integer.valueOf(day.substring(0, YEAR))));
    }
}
