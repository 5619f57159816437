// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Our own lists of the foreign terms that we emit or align to, one file a vocabulary. A line is a local name and its kind:
 * class, object, data, annotation, individual or datatype as in OWL; language for terms of RDF, OWL and SHACL themselves;
 * cited for terms that we only point to.
 */
public final class TermLists {
    private static final Path FOLDER = Path.of("src/test/resources/org/scholarch/vocab/terms");

    /**
     * One vocabulary.
     *
     * @param file the name of its list
     * @param listedIn the longer list among the shared ones that ours is taken from, when there is one
     * @param kinds kind by IRI
     */
    public record TermList(
            String file, String namespace, @Nullable String listedIn, Map<String, String> kinds) {}

    /** All lists, by file name. */
    public static List<TermList> all() throws IOException {
        var lists = new ArrayList<TermList>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                lists.add(read(file));
            }
        }
        return lists;
    }

    /** Kind by IRI over all lists. */
    public static Map<String, String> kinds() throws IOException {
        var kinds = new TreeMap<String, String>();
        all().forEach(list -> kinds.putAll(list.kinds()));
        return kinds;
    }

    private static TermList read(Path file) throws IOException {
        var header = new TreeMap<String, String>();
        var kinds = new TreeMap<String, String>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# ")) {
                String[] field = line.substring(2).split(": ", 2);
                header.put(field[0], field[1]);
            } else {
                String[] term = line.split(" ", -1);
                kinds.put(header.get("namespace") + term[0], term[1]);
            }
        }
        if (!header.containsKey("source") || !header.containsKey("date")) {
            throw new AssertionError(file + " does not say where and when its terms were found");
        }
        return new TermList(
                file.getFileName().toString(), header.getOrDefault("namespace", ""), header.get("listed in"), kinds);
    }

    private TermLists() {}
}
