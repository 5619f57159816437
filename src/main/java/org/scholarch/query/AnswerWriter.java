// SPDX-License-Identifier: Apache-2.0
package org.scholarch.query;

import java.io.OutputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ResultSetStream;
import org.apache.jena.sparql.engine.binding.Binding;
import org.scholarch.query.QueryRun.Format;
import org.scholarch.vocab.Minter;

/** Writes the answer to a query, whatever kind of answer it is. */
record AnswerWriter(Query query, Format format, Minter minter) {

    /** Writes it, and gives the number of its rows; 0 for an answer without rows. */
    long write(QueryExecution execution, OutputStream out) {
        return switch (format) {
            case TABLE -> table(execution, out);
            case CSV -> results(execution, out, ResultSetLang.RS_CSV);
            case TSV -> results(execution, out, ResultSetLang.RS_TSV);
            case JSON -> results(execution, out, ResultSetLang.RS_JSON);
            case XML -> results(execution, out, ResultSetLang.RS_XML);
            case TTL -> graph(execution, out);
        };
    }

    private long table(QueryExecution execution, OutputStream out) {
        var terms = new TermText(minter.base(), query.getPrefixMapping());
        if (query.isAskType()) {
            TextTable.answer(execution.execAsk(), out);
            return 0;
        }
        ResultSet rows = execution.execSelect();
        TextTable table = new TextTable(rows.getResultVars());
        while (rows.hasNext()) {
            var row = rows.nextBinding();
            table.add(variable -> terms.of(row.get(variable)));
        }
        table.write(out);
        return rows.getRowNumber();
    }

    private long results(QueryExecution execution, OutputStream out, Lang lang) {
        if (query.isAskType()) {
            ResultSetMgr.write(out, execution.execAsk(), lang);
            return 0;
        }
        ResultSet rows = execution.execSelect();
        var count = new AtomicLong();
        Iterator<Binding> counted = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Binding next() {
                count.incrementAndGet();
                return rows.nextBinding();
            }
        };
        ResultSetMgr.write(out, ResultSetStream.create(Var.varList(rows.getResultVars()), counted), lang);
        return count.get();
    }

    /** Sorted, so that the same graph gives the same bytes. */
    private long graph(QueryExecution execution, OutputStream out) {
        Iterator<Triple> triples =
                query.isConstructType() ? execution.execConstructTriples() : execution.execDescribeTriples();
        // Each text is made once; the template repeats many a statement.
        SortedMap<String, Triple> sorted = new TreeMap<>();
        Set<Triple> seen = new HashSet<>();
        triples.forEachRemaining(it -> {
            if (seen.add(it)) {
                sorted.put(NodeFmtLib.str(it), it);
            }
        });
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        writer.start();
        query.getPrefixMapping().getNsPrefixMap().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(prefix -> writer.prefix(prefix.getKey(), prefix.getValue()));
        sorted.values().forEach(writer::triple);
        writer.finish();
        return 0;
    }
}
