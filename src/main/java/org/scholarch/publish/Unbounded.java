// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** Passes statements on and keeps the start and the end of each record's stream to itself, so that many share one file. */
final class Unbounded extends AbstractRDFHandler {
    private final RDFHandler handler;

    Unbounded(RDFHandler handler) {
        this.handler = handler;
    }

    @Override
    public void handleStatement(Statement statement) {
        handler.handleStatement(statement);
    }
}
