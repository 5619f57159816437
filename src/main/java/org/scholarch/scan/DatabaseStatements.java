// SPDX-License-Identifier: Apache-2.0
package org.scholarch.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.LongConsumer;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.store.GraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/** The statements of a graph in TDB2, by the numbers of its node table. */
final class DatabaseStatements extends Statements {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int SUBJECT = 0;
    private static final int PROPERTY = 1;
    private static final int OBJECT = 2;

    private final NodeTupleTable table;
    private final byte[] bytes = new byte[NodeId.SIZE];

    DatabaseStatements(GraphTDB graph) {
        this.table = graph.getNodeTupleTable();
    }

    @Override
    public void each(String property, Pairs pairs) {
        Iterator<Tuple<NodeId>> rows = rows(id(property), NodeId.NodeIdAny);
        while (rows.hasNext()) {
            Tuple<NodeId> row = rows.next();
            pairs.take(number(row.get(SUBJECT)), number(row.get(OBJECT)));
        }
    }

    @Override
    public void each(String property, String object, LongConsumer subjects) {
        Iterator<Tuple<NodeId>> rows = rows(id(property), id(object));
        while (rows.hasNext()) {
            subjects.accept(number(rows.next().get(SUBJECT)));
        }
    }

    /** In the order of the database's first index, which is that of the subjects. */
    @Override
    public void bySubject(Triples triples) {
        Iterator<Tuple<NodeId>> rows = table.getTupleTable().getIndex(0).all();
        while (rows.hasNext()) {
            Tuple<NodeId> row = rows.next();
            triples.take(number(row.get(SUBJECT)), number(row.get(PROPERTY)), number(row.get(OBJECT)));
        }
    }

    @Override
    public Node term(long number) {
        LONG.set(bytes, 0, number);
        return table.getNodeTable().getNodeForNodeId(NodeIdFactory.get(bytes));
    }

    private Iterator<Tuple<NodeId>> rows(NodeId property, NodeId object) {
        return NodeId.isDoesNotExist(property) || NodeId.isDoesNotExist(object)
                ? Collections.emptyIterator()
                : table.find(NodeId.NodeIdAny, property, object);
    }

    private NodeId id(String iri) {
        return table.getNodeTable().getNodeIdForNode(NodeFactory.createURI(iri));
    }

    private long number(NodeId id) {
        NodeIdFactory.set(id, bytes);
        return (long) LONG.get(bytes, 0);
    }
}
