// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

/** The terms of RDF that we speak. */
public final class Rdf {
    /** The namespace. */
    public static final String NS = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    public static final String TYPE = NS + "type";

    private Rdf() {}
}
