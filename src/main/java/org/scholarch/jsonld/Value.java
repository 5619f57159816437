// SPDX-License-Identifier: Apache-2.0
package org.scholarch.jsonld;

import org.apache.jena.graph.Node;

/** A value in a document. */
sealed interface Value permits Value.Text, Value.Reference, Branch {

    /** A literal. */
    record Text(Node literal) implements Value {}

    /** A thing that is written elsewhere or nowhere in the document. */
    record Reference(Description thing) implements Value {}
}
