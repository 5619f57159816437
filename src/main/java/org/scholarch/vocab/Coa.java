// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

/** Our co-authorship ontology: every term of {@code ontology/coauthorship.ttl} that data uses. */
public final class Coa {
    /** The namespace. */
    public static final String NS = "https://w3id.org/scholarch/coauthorship#";

    public static final String COLLABORATION = NS + "Collaboration";
    public static final String MEMBER = NS + "member";
    public static final String PUBLICATION = NS + "publication";
    public static final String PUBLICATION_COUNT = NS + "publicationCount";
    public static final String FIRST_YEAR = NS + "firstYear";
    public static final String LAST_YEAR = NS + "lastYear";
    public static final String COMPLETE = NS + "complete";
    public static final String CO_AUTHOR = NS + "coAuthor";
    public static final String AUTHOR_LIST_COMPLETE = NS + "authorListComplete";
    public static final String ABSTRACT_CUT = NS + "abstractCut";
    public static final String LISTED_NAME = NS + "listedName";
    public static final String LIST_POSITION = NS + "listPosition";

    private Coa() {}
}
