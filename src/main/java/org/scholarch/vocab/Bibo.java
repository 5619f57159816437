// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

/** The terms of the Bibliographic Ontology that we speak. */
public final class Bibo {
    /** The namespace. */
    public static final String NS = "http://purl.org/ontology/bibo/";

    public static final String DOCUMENT = NS + "Document";
    public static final String DOI = NS + "doi";

    private Bibo() {}
}
