// SPDX-License-Identifier: Apache-2.0
package org.scholarch.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.scholarch.computed.Indexes;
import org.scholarch.problem.ScholarchException;
import org.scholarch.query.QueryRun.Format;
import org.scholarch.vocab.Minter;

/** The tiny institute of {@code tiny.ttl}, and questions to it. */
final class Tiny {
    static final Minter MINTER = new Minter("https://example.org/");

    static DatasetGraph dataset() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        try (InputStream in = resource("tiny.ttl")) {
            RDFDataMgr.read(dataset, in, Lang.TURTLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return dataset;
    }

    /** The answer to a query text that has no header. */
    static String answer(String query, Format format) {
        return answer(SavedQuery.read("test", query), Map.of(), format);
    }

    static String answer(SavedQuery query, Map<String, String> values, Format format) {
        var out = new ByteArrayOutputStream();
        run(query, values, format).over(dataset(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The answer to the form of a query that any store understands. */
    static String plainAnswer(SavedQuery query, Map<String, String> values, Format format) {
        var out = new ByteArrayOutputStream();
        new QueryRun(query.plain(values, MINTER), format, Duration.ofSeconds(20), MINTER).over(dataset(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The answer of a dataset that has the indexes. */
    static String answerWithIndexes(SavedQuery query, Map<String, String> values, Format format) {
        DatasetGraph dataset = dataset();
        new Indexes(dataset, () -> 0).attach();
        var out = new ByteArrayOutputStream();
        run(query, values, format).over(dataset, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static QueryRun run(SavedQuery query, Map<String, String> values, Format format) {
        return new QueryRun(query.bind(values, MINTER), format, Duration.ofSeconds(20), MINTER);
    }

    static String text(String name) {
        try (InputStream in = resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Never null, unlike the method that every exception has. */
    static String message(ScholarchException e) {
        return Objects.requireNonNull(e.getMessage());
    }

    private static InputStream resource(String name) {
        InputStream in = Tiny.class.getResourceAsStream(name);
        if (in == null) {
            throw new AssertionError("no test resource " + name);
        }
        return in;
    }

    private Tiny() {}
}
