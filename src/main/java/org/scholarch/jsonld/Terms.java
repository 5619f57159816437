// SPDX-License-Identifier: Apache-2.0
package org.scholarch.jsonld;

/** How one form of document names IRIs, and which it speaks of at all. */
interface Terms {

    /** Whether statements with this property, or this class, belong in the document. */
    boolean speaks(String iri);

    /** Whether a thing must have a class that the document speaks of to be written. */
    boolean wantsType();

    /** A property. */
    Term property(String iri);

    /** A class, as a value of {@code @type}. */
    String type(String iri);

    /** A datatype, as the {@code @type} of a literal. */
    String datatype(String iri);
}
