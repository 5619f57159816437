// SPDX-License-Identifier: Apache-2.0
package org.scholarch.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.scholarch.computed.Indexes;
import org.scholarch.query.QueryRun.Format;

/**
 * Over institutes by chance, a saved query gives the same rows in the same order from the statements alone and from the indexes, also
 * when a limit cuts them. The statements lie in a dataset of Jena's own, the indexes are read from TDB2.
 */
class IndexedAnswersTest {
    private static final SavedQueries QUERIES = SavedQueries.bundled();

    /** Queries that ask an index, with the parameters that decide what they find. */
    private static final List<String> ASKED = List.of(
            "bridges organization=o0 other_organization=o1",
            "bridges organization=o2 other_organization=o0",
            "co-authors person=p0",
            "co-authorship-network",
            "ego-network person=p1",
            "merges",
            "organizations-that-write-together language=fr",
            "people-by-topic topic=t1",
            "principal-and-co",
            "shared-topics language=en",
            "shared-topics language=fr",
            "strongest-pairs least=1",
            "students-who-publish",
            "suggested-collaborators person=p2",
            "supervisions-by-level",
            "supervisors-at-a-level level=doctorate",
            "supervisors-at-a-level level=masters-research",
            "supervisors-at-an-institution institution=o1",
            "suspects",
            "topics language=fr",
            "unnamed-supervisors");

    @Property(tries = 150)
    void indexesSayWhatTheStatementsSay(
            @ForAll("questions") String question, @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int limit) {
        String[] words = question.split(" ");
        SavedQuery query = QUERIES.find(words[0]);
        Map<String, String> values = new HashMap<>(Arrays.stream(words)
                .skip(1)
                .map(it -> it.split("=", 2))
                .collect(Collectors.toMap(it -> it[0], it -> it[1])));
        if (query.parameters().stream().anyMatch(it -> it.name().equals("limit"))) {
            values.put("limit", String.valueOf(limit));
        }
        String institute = InventedInstitute.turtle(seed);
        DatasetGraph indexed = filled(DatabaseMgr.createDatasetGraph(), institute);
        new Indexes(indexed, () -> 0).attach();

        assertEquals(
                answer(query, values, filled(DatasetGraphFactory.createTxnMem(), institute)),
                answer(query, values, indexed),
                institute);
    }

    @Provide
    Arbitrary<String> questions() {
        return Arbitraries.of(ASKED);
    }

    private static List<String> answer(SavedQuery query, Map<String, String> values, DatasetGraph dataset) {
        Format format = query.text().contains("CONSTRUCT") ? Format.TTL : Format.CSV;
        var out = new ByteArrayOutputStream();
        Tiny.run(query, values, format).over(dataset, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static DatasetGraph filled(DatasetGraph dataset, String turtle) {
        Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, new StringReader(turtle), null, Lang.TURTLE));
        return dataset;
    }
}
