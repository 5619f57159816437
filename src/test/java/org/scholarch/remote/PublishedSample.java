// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.scholarch.computed.Indexes;
import org.scholarch.config.Configuration;
import org.scholarch.config.ConfigurationReader;
import org.scholarch.config.CurationReader;
import org.scholarch.publish.Progress;
import org.scholarch.publish.Publisher;
import org.scholarch.publish.StorePublication;
import org.scholarch.query.QueryRun;
import org.scholarch.query.QueryRun.Format;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.store.RecordStore;
import org.scholarch.vocab.Minter;

/**
 * The sample institute in a store, and questions to it.
 *
 * @param indexed whether the store has indexes; one that has none is asked the plain form of a query
 */
record PublishedSample(RecordStore store, boolean indexed) implements AutoCloseable {
    private static final List<Path> DATA = List.of(Path.of("data"));
    private static final Minter MINTER = new Minter(Minter.DEFAULT_BASE);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Publishes it as the command does. */
    static PublishedSample to(RecordStore store, boolean indexed) {
        Configuration configuration = ConfigurationReader.nextTo(DATA);
        StorePublication.Result result = new StorePublication(store, MINTER, false)
                .publish(
                        new Publisher(MINTER, configuration, CurationReader.nextTo(DATA)),
                        ProfileDocuments.under(DATA, ProfileDocuments.Description.NONE),
                        () -> Instant.EPOCH,
                        Progress.SILENT);
        assertFalse(result.failed(), () -> result.outcome().toString());
        return new PublishedSample(store, indexed);
    }

    /** In a store in this process, with indexes beside it. */
    static PublishedSample indexed(EmbeddedStore store) {
        new Indexes(store.dataset(), store::lastChange).attach();
        return to(store, true);
    }

    /** The rows of an answer, or the statements of a graph, in the order of their text. */
    List<String> answer(SampleQuestion question) {
        Query query = indexed
                ? question.query().bind(question.values(), MINTER)
                : question.query().plain(question.values(), MINTER);
        boolean graph = query.isConstructType();
        var out = new ByteArrayOutputStream();
        new QueryRun(query, graph ? Format.TTL : Format.JSON, PATIENCE, MINTER)
                .through(store.query(), "the store", out);
        var answer = new ByteArrayInputStream(out.toByteArray());
        return graph
                ? RDFParser.source(answer).lang(Lang.TURTLE).toGraph().stream()
                        .map(Object::toString)
                        .sorted()
                        .toList()
                : rows(ResultSetMgr.read(answer, ResultSetLang.RS_JSON));
    }

    private static List<String> rows(ResultSet answer) {
        List<String> rows = new ArrayList<>();
        while (answer.hasNext()) {
            Binding row = answer.nextBinding();
            var cells = new TreeMap<String, String>();
            row.forEach((Var variable, Node term) -> cells.put(variable.getVarName(), Cell.of(term)));
            rows.add(cells.toString());
        }
        return rows;
    }

    @Override
    public void close() {
        store.close();
    }
}
