// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.rdf.StatementFormat;
import org.scholarch.report.ReportFormat;
import org.scholarch.vocab.Minter;
import org.scholarch.vocab.Prefixes;

/** Writes {@code dataset.nq} (or another format), {@code jsonld/<slug>.jsonld} and {@code report.json} into a folder. */
public final class OutputFolder implements Target {
    private final JsonLdTarget jsonLd;
    private final Path folder;
    private final OutputStream dataset;
    private final RDFWriter writer;

    private OutputFolder(Path folder, Minter minter, OutputStream dataset, StatementFormat format) {
        this.folder = folder;
        this.jsonLd = new JsonLdTarget(minter, this::writeJsonLd);
        this.dataset = dataset;
        this.writer = format.writer(dataset);
        writer.startRDF();
        Prefixes.ALL.forEach(writer::handleNamespace);
    }

    /**
     * Opens the folder, creating it when it is missing, and starts the dataset. What an earlier run wrote under these names is
     * replaced, and JSON-LD of pages that are no more is removed.
     *
     * @throws ScholarchException {@code output-unwritable}
     */
    public static OutputFolder open(Path folder, StatementFormat format, Minter minter) {
        try {
            clear(Files.createDirectories(folder.resolve("jsonld")));
            OutputStream dataset = Files.newOutputStream(folder.resolve("dataset." + format.ending()));
            return new OutputFolder(folder, minter, dataset, format);
        } catch (IOException | RDFHandlerException e) {
            throw unwritable(folder, e);
        }
    }

    @Override
    public RDFHandler statements() {
        return new Unbounded(writer);
    }

    @Override
    public void record(RecordGraph record) {
        jsonLd.record(record);
    }

    /** Writes the report of a run that is over. */
    public void report(Outcome outcome) {
        Path file = folder.resolve("report.json");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            ReportFormat.JSON.write(outcome.report(), out);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    @Override
    public void close() {
        try (dataset) {
            writer.endRDF();
        } catch (IOException | UncheckedIOException | RDFHandlerException e) {
            throw unwritable(folder, e);
        }
    }

    private static void clear(Path jsonLd) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(jsonLd, "*.jsonld")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    private void writeJsonLd(String slug, byte[] json) {
        write(folder.resolve("jsonld").resolve(slug + ".jsonld"), json);
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static ScholarchException unwritable(Path path, Exception e) {
        return new ScholarchException(ProblemCode.OUTPUT_UNWRITABLE, "Cannot write to " + path + ".", e);
    }
}
