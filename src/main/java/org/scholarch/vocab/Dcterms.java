// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

/** The terms of DCMI Metadata Terms that we speak. */
public final class Dcterms {
    /** The namespace. */
    public static final String NS = "http://purl.org/dc/terms/";

    public static final String TITLE = NS + "title";
    public static final String IDENTIFIER = NS + "identifier";
    public static final String CREATOR = NS + "creator";
    public static final String ABSTRACT = NS + "abstract";
    public static final String DATE = NS + "date";
    public static final String ISSUED = NS + "issued";
    public static final String IS_PART_OF = NS + "isPartOf";
    public static final String MODIFIED = NS + "modified";
    public static final String REQUIRES = NS + "requires";
    public static final String VALID = NS + "valid";
    public static final String LICENSE = NS + "license";
    public static final String FORMAT = NS + "format";
    public static final String MEDIA_TYPE = NS + "MediaType";
    public static final String IS_REPLACED_BY = NS + "isReplacedBy";

    private Dcterms() {}
}
