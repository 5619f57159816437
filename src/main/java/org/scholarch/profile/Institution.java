// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.util.Optional;

/**
 * The institute that publishes the pages and that memberships belong to.
 *
 * @param name its name
 * @param ror its identifier in the Research Organization Registry, an address that starts with {@code https://ror.org/}
 * @param pages the address under which its profile pages stand, ending in '/'; a page's slug follows
 */
public record Institution(String name, Optional<String> ror, Optional<String> pages) {
    /** The institute as an organisation that pages may name. */
    public Organization organization() {
        return new Organization(
                Label.of(name), ror.flatMap(Identifier::of).stream().toList());
    }
}
