// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

/** The terms of Activity Streams 2.0 that we speak: what the log of changes is made of. */
public final class As {
    /** The namespace. */
    public static final String NS = "https://www.w3.org/ns/activitystreams#";

    public static final String ORDERED_COLLECTION = NS + "OrderedCollection";
    public static final String CREATE = NS + "Create";
    public static final String UPDATE = NS + "Update";
    public static final String DELETE = NS + "Delete";
    public static final String OBJECT = NS + "object";
    public static final String PUBLISHED = NS + "published";
    public static final String CONTENT = NS + "content";
    public static final String TOTAL_ITEMS = NS + "totalItems";
    public static final String START_INDEX = NS + "startIndex";

    private As() {}
}
