// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

/** The terms of FOAF that we speak. */
public final class Foaf {
    /** The namespace. */
    public static final String NS = "http://xmlns.com/foaf/0.1/";

    public static final String PERSON = NS + "Person";
    public static final String ORGANIZATION = NS + "Organization";
    public static final String DOCUMENT = NS + "Document";
    public static final String PERSONAL_PROFILE_DOCUMENT = NS + "PersonalProfileDocument";
    public static final String NAME = NS + "name";
    public static final String GIVEN_NAME = NS + "givenName";
    public static final String FAMILY_NAME = NS + "familyName";
    public static final String PRIMARY_TOPIC = NS + "primaryTopic";
    public static final String TOPIC_INTEREST = NS + "topic_interest";

    private Foaf() {}
}
