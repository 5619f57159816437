// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

/** The terms of the OBO relations that VIVO builds on and that we speak. */
public final class Obo {
    /** The namespace. */
    public static final String NS = "http://purl.obolibrary.org/obo/";

    public static final String INHERES_IN = NS + "RO_0000052";

    private Obo() {}
}
