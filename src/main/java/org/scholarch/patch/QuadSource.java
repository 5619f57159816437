// SPDX-License-Identifier: Apache-2.0
package org.scholarch.patch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

/** Something that gives the quads of a dataset, in any order. */
@FunctionalInterface
public interface QuadSource {
    /** The formats that a file may have. JSON-LD is none: its contexts would have to be fetched. */
    Set<Lang> FORMATS = Set.of(Lang.NQUADS, Lang.NTRIPLES, Lang.TRIG, Lang.TURTLE, Lang.RDFXML);

    /** Gives each quad. */
    void forEach(Consumer<Quad> quad);

    /**
     * A file in a format of RDF, told by its ending, also with {@code .gz} behind it; or a folder that {@code build} wrote.
     *
     * @throws ScholarchException {@code dataset-unreadable} when there is none, or of no known format
     */
    static QuadSource at(Path path) {
        Path file = Files.isDirectory(path) ? inFolder(path) : path;
        String name = file.getFileName().toString();
        Lang format = RDFLanguages.pathnameToLang(name);
        boolean known =
                format != null && (FORMATS.contains(format) || format.getName().equals("Jelly"));
        if (!Files.isRegularFile(file)) {
            throw unreadable(path, "there is no such file", Optional.empty());
        }
        if (!known) {
            throw unreadable(path, "its ending is none of .nq, .trig, .ttl, .nt, .rdf and .jelly", Optional.empty());
        }
        return quads -> parse(file, format, quads);
    }

    private static Path inFolder(Path folder) {
        List<Path> datasets = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "dataset.*")) {
            files.forEach(datasets::add);
        } catch (IOException | DirectoryIteratorException e) {
            throw unreadable(folder, "the folder cannot be listed", Optional.of(e));
        }
        if (datasets.size() != 1) {
            String held =
                    datasets.isEmpty() ? "no dataset.nq or the like" : "several files called dataset, name one of them";
            throw unreadable(folder, "the folder holds " + held, Optional.empty());
        }
        return datasets.get(0);
    }

    private static void parse(Path file, Lang format, Consumer<Quad> quads) {
        // Jena unpacks what ends in .gz only when it opens the file by its name.
        try (InputStream in = IO.openFileBuffered(file.toString())) {
            RDFParser.source(in)
                    .forceLang(format)
                    .labelToNode(LabelToNode.createUseLabelAsGiven())
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(new StreamRDFBase() {
                        @Override
                        public void triple(Triple triple) {
                            quads.accept(Quad.create(Quad.defaultGraphIRI, triple));
                        }

                        @Override
                        public void quad(Quad quad) {
                            quads.accept(quad);
                        }
                    });
        } catch (RiotException | RuntimeIOException | IOException e) {
            throw unreadable(file, String.valueOf(e.getMessage()), Optional.of(e));
        }
    }

    private static ScholarchException unreadable(Path path, String why, Optional<Exception> cause) {
        String message = "The dataset " + path + " cannot be read: " + why + ".";
        return cause.map(e -> new ScholarchException(ProblemCode.DATASET_UNREADABLE, message, e))
                .orElseGet(() -> new ScholarchException(ProblemCode.DATASET_UNREADABLE, message));
    }
}
