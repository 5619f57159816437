// SPDX-License-Identifier: Apache-2.0
package org.scholarch.query;

import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.QueryExecutionAdapter;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.apache.jena.system.Txn;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.vocab.Minter;

/**
 * One query on its way to an answer. Nothing but the given dataset or endpoint is asked: a SERVICE clause fails on a dataset.
 *
 * @param query with every gap filled in, see {@link SavedQuery#bind}
 * @param format how the answer is written
 * @param timeout how long the answer may take as a whole
 * @param minter its base is left off the addresses in {@link Format#TABLE}
 */
public record QueryRun(Query query, Format format, Duration timeout, Minter minter) {

    /** How answers are written. A table or a truth value has five forms, a graph has one. */
    public enum Format {
        /** Columns for the eye, with short addresses and a line that counts the rows. */
        TABLE,
        /** SPARQL 1.1 results as comma-separated values. */
        CSV,
        /** SPARQL 1.1 results as tab-separated values, in which terms keep their kind. */
        TSV,
        /** SPARQL 1.1 results as JSON. */
        JSON,
        /** SPARQL 1.1 results as XML. */
        XML,
        /** Turtle, for queries that build a graph. */
        TTL;

        /** What suits a reader of this query's answer at a terminal. */
        public static Format toRead(Query query) {
            return isGraph(query) ? TTL : TABLE;
        }
    }

    /**
     * @throws ScholarchException {@code query-invalid} when the answer cannot be written in the format
     */
    public QueryRun {
        if (isGraph(query) && format != Format.TTL) {
            throw new ScholarchException(
                    ProblemCode.QUERY_INVALID, "The query answers with a graph: take the format ttl.");
        }
        if (!isGraph(query) && format == Format.TTL) {
            throw new ScholarchException(
                    ProblemCode.QUERY_INVALID,
                    "The query answers with a table: take the format table, csv, tsv, json or xml.");
        }
    }

    /**
     * Asks a dataset, in a read transaction of its own when the dataset has transactions.
     *
     * @param dataset its default graph is what queries see
     * @param out gets the answer in UTF-8; flushed, not closed
     * @return how many rows were answered; 0 for an answer without rows
     * @throws ScholarchException {@code query-failed} after the timeout; {@code output-unwritable}
     */
    public long over(DatasetGraph dataset, OutputStream out) {
        Supplier<Long> ask = () -> {
            var builder = QueryExecution.dataset(DatasetFactory.wrap(dataset))
                    .query(query)
                    .set(ARQ.httpServiceAllowed, false)
                    .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
            try (QueryExecution execution = builder.build()) {
                return write(execution, out, "the dataset");
            }
        };
        return dataset.supportsTransactions() ? Txn.calculateRead(dataset, ask) : ask.get();
    }

    /**
     * Asks a SPARQL endpoint.
     *
     * @param endpoint an absolute http(s) address
     * @param out gets the answer in UTF-8; flushed, not closed
     * @return how many rows were answered; 0 for an answer without rows
     * @throws ScholarchException {@code query-failed} when there is no answer in time or none that can be read;
     *     {@code output-unwritable}
     */
    public long at(String endpoint, OutputStream out) {
        requireWebAddress(endpoint);
        try (QueryExecution execution = QueryExecutionHTTP.service(endpoint)
                .query(query)
                // A form is what every server takes when a query is too long for an address.
                .sendMode(QuerySendMode.asGetWithLimitForm)
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            return write(execution, out, endpoint);
        }
    }

    /**
     * Asks whatever a builder leads to.
     *
     * @param builder is given the query and the timeout
     * @param asked what problems call it
     * @param out gets the answer in UTF-8; flushed, not closed
     * @return how many rows were answered; 0 for an answer without rows
     * @throws ScholarchException as {@link #at}
     */
    public long through(QueryExecBuilder builder, String asked, OutputStream out) {
        QueryExec execution = builder.query(query).timeout(timeout.toMillis()).build();
        try (QueryExecution adapted = QueryExecutionAdapter.adapt(execution)) {
            return write(adapted, out, asked);
        }
    }

    private long write(QueryExecution execution, OutputStream out, String asked) {
        try {
            return new AnswerWriter(query, format, minter).write(execution, out);
        } catch (QueryCancelledException e) {
            throw failed("The query took longer than " + timeout.toSeconds() + " s.", e);
        } catch (RuntimeIOException e) {
            throw new ScholarchException(ProblemCode.OUTPUT_UNWRITABLE, "The answer could not be written.", e);
        } catch (QueryException | RiotException e) {
            throw failed("No answer came from " + asked + ": " + reason(e), e);
        } catch (JenaException | UnsupportedOperationException e) {
            throw failed("The answer of " + asked + " could not be read: " + reason(e), e);
        }
    }

    private static ScholarchException failed(String message, Exception cause) {
        return new ScholarchException(ProblemCode.QUERY_FAILED, message, cause);
    }

    private static String reason(Exception e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String message = deepest.getMessage();
        return message == null || message.isBlank()
                ? deepest.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
    }

    private static void requireWebAddress(String endpoint) {
        try {
            URI address = new URI(endpoint);
            if (address.getHost() != null
                    && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
                return;
            }
        } catch (URISyntaxException e) {
            throw failed("The endpoint '" + endpoint + "' is no web address.", e);
        }
        throw new ScholarchException(ProblemCode.QUERY_FAILED, "The endpoint '" + endpoint + "' is no web address.");
    }

    private static boolean isGraph(Query query) {
        return query.isConstructType() || query.isDescribeType();
    }
}
