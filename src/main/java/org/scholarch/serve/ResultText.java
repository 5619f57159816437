// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve;

import java.io.ByteArrayOutputStream;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSetOps;

/**
 * Writes a whole result before anything of it is sent, so that a query that fails halfway can still be answered with an error.
 */
final class ResultText {
    private static final int LARGEST = 32 << 20;

    /**
     * The result in a form that fits it. Reads its rows, and fails as reading them fails.
     *
     * @param prefixes of the query, used where the form knows prefixes
     */
    static byte[] write(QueryExecResult result, ResultFormat format, Prologue prefixes) {
        var bytes = new BoundedBytes();
        if (result.isRowSet() && format == ResultFormat.TABLE) {
            RowSetOps.out(bytes, result.rowSet(), prefixes);
        } else if (result.isRowSet()) {
            ResultSetMgr.write(bytes, ResultSet.adapt(result.rowSet()), ofRows(format));
        } else if (result.isBoolean() && format == ResultFormat.TABLE) {
            RowSetOps.out(bytes, result.booleanResult());
        } else if (result.isBoolean()) {
            ResultSetMgr.write(bytes, result.booleanResult(), ofRows(format));
        } else {
            Graph graph = result.isGraph() ? result.graph() : result.dataset().getDefaultGraph();
            graph.getPrefixMapping().setNsPrefixes(prefixes.getPrefixMapping());
            RDFWriter.source(graph).format(ofGraph(format)).output(bytes);
        }
        return bytes.toByteArray();
    }

    private static Lang ofRows(ResultFormat format) {
        return switch (format) {
            case XML -> ResultSetLang.RS_XML;
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case TABLE -> ResultSetLang.RS_Text;
            case JSON, TURTLE, JSON_LD, N_TRIPLES, RDF_XML, TURTLE_TO_READ -> ResultSetLang.RS_JSON;
        };
    }

    private static RDFFormat ofGraph(ResultFormat format) {
        return switch (format) {
            case JSON_LD -> RDFFormat.JSONLD;
            case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
            case RDF_XML -> RDFFormat.RDFXML_PLAIN;
            case TURTLE, TURTLE_TO_READ, JSON, XML, CSV, TSV, TABLE -> RDFFormat.TURTLE;
        };
    }

    /** Takes no more than fits into memory beside the results of others. */
    private static final class BoundedBytes extends ByteArrayOutputStream {
        @Override
        public synchronized void write(int value) {
            check(1);
            super.write(value);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            check(length);
            super.write(bytes, offset, length);
        }

        private void check(int more) {
            if (count + more > LARGEST) {
                ServletOps.errorBadRequest("The result is larger than " + (LARGEST >> 20) + " MiB: ask for less.");
            }
        }
    }

    private ResultText() {}
}
