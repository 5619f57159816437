// SPDX-License-Identifier: Apache-2.0
package org.scholarch.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.update.UpdateAction;

/**
 * One way to break a good graph, kept in a folder: {@code change.ru} is applied to the good graph that its first line names,
 * {@code expected.txt} holds the messages that must come of it and no others.
 */
record ShapeCase(String id, String base, String change, List<String> expected) {
    static final Path RESOURCES = Path.of("src/test/resources/org/scholarch/check");

    static List<ShapeCase> all() throws IOException {
        try (Stream<Path> folders = Files.list(RESOURCES.resolve("cases"))) {
            return folders.sorted().map(ShapeCase::read).toList();
        }
    }

    static Graph good(String name) {
        return RDFParser.source(RESOURCES.resolve(name)).toGraph();
    }

    Graph broken() {
        Graph graph = good(base);
        UpdateAction.parseExecute(change, DatasetGraphFactory.wrap(graph));
        return graph;
    }

    private static ShapeCase read(Path folder) {
        try {
            String change = Files.readString(folder.resolve("change.ru"));
            String first = change.lines().findFirst().orElse("");
            return new ShapeCase(
                    String.valueOf(folder.getFileName()),
                    first.replace("# on ", ""),
                    change,
                    Files.readAllLines(folder.resolve("expected.txt")));
        } catch (IOException e) {
            throw new AssertionError(folder + " is no case", e);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
