// SPDX-License-Identifier: Apache-2.0
package org.scholarch.read.html;

import java.net.URI;
import java.net.URISyntaxException;

/** Relative addresses made absolute. */
final class Addresses {
    private Addresses() {}

    /** The address against a base; as written when there is no base or either of them is no address. */
    static String resolve(String base, String address) {
        if (base.isEmpty() || address.isEmpty()) {
            return address;
        }
        try {
            URI target = new URI(address);
            return target.isAbsolute() ? address : new URI(base).resolve(target).toString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return address;
        }
    }
}
