// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.Set;
import org.scholarch.profile.SupervisorPart;

/**
 * Which supervision a line of a page is about. Lines of several pages can be about one.
 *
 * @param owner the slug under which the supervision stands: the principal supervisor's when that page lists it
 * @param key the last part of its address
 * @param main whether this line gives the supervision its address; only this line's place in its list is the supervision's
 * @param filled parts that this page leaves unnamed and another page's owner has: this page need not say that nobody is named
 */
public record SupervisionIdentity(String owner, String key, boolean main, Set<SupervisorPart> filled) {
    /** Copies the set. */
    public SupervisionIdentity {
        filled = Set.copyOf(filled);
    }
}
