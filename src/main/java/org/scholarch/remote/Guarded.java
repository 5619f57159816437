// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * Updates that do something only while one statement stands in the ledger: that we hold the lease, or that a plan is pending. A
 * publisher that was thought dead and speaks up again so comes too late to do harm.
 *
 * @param sign the statement
 */
record Guarded(Names names, Triple sign) {
    /** Removes and adds statements that are given. */
    UpdateModify change(List<Quad> removed, List<Quad> added) {
        UpdateModify update = where();
        removed.forEach(update.getDeleteAcc()::addQuad);
        added.forEach(update.getInsertAcc()::addQuad);
        return headed(update, removed.isEmpty(), added.isEmpty());
    }

    /** Removes from a graph what fits one pattern and adds to it what fits another, at once. */
    UpdateModify replace(Node graph, Quad leaving, Quad coming, Element where) {
        UpdateModify update = where(where);
        update.getDeleteAcc().addQuad(names.head(graph, leaving.asTriple()));
        update.getInsertAcc().addQuad(names.head(graph, coming.asTriple()));
        return headed(update, false, false);
    }

    /** An update without a head. */
    UpdateModify where(Element... more) {
        var group = new ElementGroup();
        group.addElement(names.in(names.ledger(), sign));
        for (Element element : more) {
            group.addElement(element);
        }
        var update = new UpdateModify();
        update.setElement(group);
        return update;
    }

    private static UpdateModify headed(UpdateModify update, boolean removesNothing, boolean addsNothing) {
        update.setHasDeleteClause(!removesNothing);
        update.setHasInsertClause(!addsNothing);
        return update;
    }
}
