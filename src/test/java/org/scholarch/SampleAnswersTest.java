// SPDX-License-Identifier: Apache-2.0
package org.scholarch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholarch.config.Configuration;
import org.scholarch.config.ConfigurationReader;
import org.scholarch.config.CurationReader;
import org.scholarch.publish.Progress;
import org.scholarch.publish.Publisher;
import org.scholarch.publish.StorePublication;
import org.scholarch.query.QueryRun;
import org.scholarch.query.SavedQueries;
import org.scholarch.query.SavedQuery;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.store.EmbeddedStore;
import org.scholarch.vocab.Minter;

/** Every saved query, with its defaults, over the sample institute as the store holds it: each has something to say, and says this. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleAnswersTest {
    private static final List<Path> DATA = List.of(Path.of("data"));

    private static final Path EXPECTED = Path.of("src/test/resources/org/scholarch/answers");

    private final Minter minter = new Minter(Minter.DEFAULT_BASE);
    private final EmbeddedStore store = EmbeddedStore.inMemory();

    @BeforeAll
    void publishSample() {
        Configuration configuration = ConfigurationReader.nextTo(DATA);
        ProfileDocuments documents = ProfileDocuments.under(DATA, ProfileDocuments.Description.NONE);
        StorePublication.Result result = new StorePublication(store, minter, false)
                .publish(
                        new Publisher(minter, configuration, CurationReader.nextTo(DATA)),
                        documents,
                        () -> Instant.EPOCH,
                        Progress.SILENT);
        assertFalse(result.failed(), () -> result.outcome().toString());
    }

    @AfterAll
    void close() {
        store.close();
    }

    static Stream<String> names() {
        return SavedQueries.bundled().all().stream().map(SavedQuery::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void queryAnswersOverTheSample(String name) throws IOException {
        Query query = SavedQueries.bundled().find(name).bind(Map.of(), minter);
        if (QueryRun.Format.toRead(query) == QueryRun.Format.TTL) {
            Graph expected =
                    RDFDataMgr.loadGraph(EXPECTED.resolve(name + ".ttl").toString());
            Graph actual = RDFParser.fromString(answer(query, QueryRun.Format.TTL), Lang.TURTLE)
                    .toGraph();
            assertFalse(actual.isEmpty());
            assertTrue(expected.isIsomorphicWith(actual));
        } else {
            String rows = answer(query, QueryRun.Format.CSV).replace("\r\n", "\n");
            assertTrue(rows.lines().count() > 1, "no rows");
            assertEquals(Files.readString(EXPECTED.resolve(name + ".csv")), rows);
        }
    }

    private String answer(Query query, QueryRun.Format format) {
        var answer = new ByteArrayOutputStream();
        new QueryRun(query, format, Duration.ofSeconds(20), minter).over(store.dataset(), answer);
        return answer.toString(StandardCharsets.UTF_8);
    }
}
