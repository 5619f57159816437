// SPDX-License-Identifier: Apache-2.0
package org.scholarch.join;

import java.util.List;
import org.scholarch.profile.Publication;
import org.scholarch.vocab.Slug;

/** Joins works. A title in two documents about one person is one work. */
final class Works {

    static List<Publication> join(List<Publication> one, List<Publication> other) {
        return Bag.union(one, other, it -> Slug.of(it.title().value()), Publication::and);
    }

    private Works() {}
}
