// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

/** The terms of SKOS that we speak. */
public final class Skos {
    /** The namespace. */
    public static final String NS = "http://www.w3.org/2004/02/skos/core#";

    public static final String CONCEPT = NS + "Concept";
    public static final String CONCEPT_SCHEME = NS + "ConceptScheme";
    public static final String PREF_LABEL = NS + "prefLabel";
    public static final String ALT_LABEL = NS + "altLabel";
    public static final String BROADER = NS + "broader";
    public static final String IN_SCHEME = NS + "inScheme";

    private Skos() {}
}
