// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

/** The terms of PROV-O that we speak. */
public final class Prov {
    /** The namespace. */
    public static final String NS = "http://www.w3.org/ns/prov#";

    public static final String ENTITY = NS + "Entity";
    public static final String WAS_ATTRIBUTED_TO = NS + "wasAttributedTo";
    public static final String WAS_DERIVED_FROM = NS + "wasDerivedFrom";
    public static final String ACTIVITY = NS + "Activity";
    public static final String BUNDLE = NS + "Bundle";
    public static final String INVALIDATED_AT_TIME = NS + "invalidatedAtTime";
    public static final String VALUE = NS + "value";

    private Prov() {}
}
