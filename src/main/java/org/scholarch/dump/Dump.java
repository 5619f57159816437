// SPDX-License-Identifier: Apache-2.0
package org.scholarch.dump;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.rdf.QuadFormat;
import org.scholarch.store.RecordStore;
import org.scholarch.vocab.Minter;

/**
 * The records of a store as files in several formats, each record a named graph, and beside them a description ({@code void.ttl})
 * and checksums ({@code SHA256SUMS}). No ledger, no log: what is gone is in no dump.
 *
 * <p>Records and statements are in order, so that the same state gives the same bytes. One record at a time is in memory.
 *
 * @param formats one file each
 * @param gzip whether the files are packed
 * @param title what the dataset is called; not said when empty
 * @param license the address of its licence; not said when empty
 */
public record Dump(List<QuadFormat> formats, boolean gzip, Optional<String> title, Optional<String> license) {
    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    /**
     * What was written.
     *
     * @param files the names of all files in the folder
     */
    public record Result(long records, long statements, List<String> files) {}

    /** Copies the formats, each once. */
    public Dump {
        formats = formats.stream().distinct().sorted().toList();
    }

    /**
     * Writes the files. Each takes its place when all are finished; one that would get the same bytes is left alone, and dumps of
     * an earlier time in other formats go.
     *
     * @param folder made when it is missing
     * @throws ScholarchException {@code store-unusable} when nothing was ever published to the store; {@code output-unwritable}
     */
    public Result write(RecordStore store, Path folder) {
        Minter minter = new Minter(store.base()
                .orElseThrow(() -> new ScholarchException(
                        ProblemCode.STORE_UNUSABLE,
                        "Nothing was ever published to the store: there is nothing to export.")));
        try (DumpFolder out = DumpFolder.open(folder)) {
            Result result = store.reading(() -> write(store, minter, out));
            out.publish();
            return result;
        }
    }

    private Result write(RecordStore store, Minter minter, DumpFolder out) {
        out.clear();
        var extent = new Extent(minter);
        List<DumpFile> files = new ArrayList<>();
        try {
            formats.forEach(format -> files.add(out.dump(format, gzip)));
            store.records(record -> {
                List<Triple> statements = sorted(store.content(record.graph()));
                extent.add(record, statements);
                files.forEach(file -> file.write(NodeFactory.createURI(record.graph()), statements));
            });
        } finally {
            files.forEach(DumpFile::close);
        }
        out.describe(new Description(minter, this, Statistics.of(store, minter), extent).of(files));
        return new Result(extent.records(), extent.statements(), out.names());
    }

    private static List<Triple> sorted(Graph graph) {
        return graph.find().toList().stream().sorted(ORDER).toList();
    }
}
