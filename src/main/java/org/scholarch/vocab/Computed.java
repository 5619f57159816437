// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

/** Properties that queries use and no statement has: the indexes beside a store answer them. */
public final class Computed {
    /** The namespace. */
    public static final String NS = "https://w3id.org/scholarch/computed#";

    private Computed() {}
}
