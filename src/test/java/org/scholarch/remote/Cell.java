// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;

/** A term of an answer as a text that is the same for the same value, however a store writes it. */
final class Cell {

    static String of(Node term) {
        if (!term.isLiteral()) {
            return term.toString();
        }
        NodeValue value = NodeValue.makeNode(term);
        if (value.isBoolean()) {
            return value.getBoolean() ? "1" : "0";
        }
        return value.isNumber() ? value.getDecimal().stripTrailingZeros().toPlainString() : term.toString();
    }

    private Cell() {}
}
