// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve.page;

import java.net.URI;
import org.scholarch.vocab.Minter;

/**
 * Where the site is and what it is called.
 *
 * @param minter the base of the dataset
 * @param title the name of the site
 */
public record Site(Minter minter, String title) {

    /** The path under which everything stands, with a slash at both ends. */
    public String root() {
        return URI.create(minter.base()).getRawPath();
    }

    /** Where a link to an IRI goes: for our own things their path, for others the address itself. */
    public String path(String iri) {
        return iri.startsWith(minter.base())
                ? root() + iri.substring(minter.base().length())
                : iri;
    }
}
