// SPDX-License-Identifier: Apache-2.0
package org.scholarch.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarch.problem.ScholarchException;

class DatasetPatchTest {
    @TempDir
    Path folder = Path.of("");

    @Property(tries = 200)
    void patchMakesTheOneDatasetIntoTheOther(
            @ForAll("datasets") Set<Quad> before, @ForAll("datasets") Set<Quad> after) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        before.forEach(dataset::add);
        RDFPatchOps.applyChange(dataset, RDFPatchOps.read(new ByteArrayInputStream(patch(before, after))));
        assertEquals(texts(after), texts(quads(dataset)));
    }

    @Property(tries = 100)
    void patchNamesNothingThatStays(@ForAll("datasets") Set<Quad> before, @ForAll("datasets") Set<Quad> after) {
        var out = new ByteArrayOutputStream();
        DatasetPatch.Counts counts = DatasetPatch.write(before::forEach, after::forEach, out);
        Set<Quad> both = new HashSet<>(before);
        both.retainAll(after);
        assertEquals(before.size() - both.size(), counts.deleted());
        assertEquals(after.size() - both.size(), counts.added());
        long rows = out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.matches("[AD] .*"))
                .count();
        assertEquals(counts.deleted() + counts.added(), rows);
    }

    @Property(tries = 50)
    void orderAndRepetitionMakeNoDifference(@ForAll("datasets") Set<Quad> before, @ForAll("datasets") Set<Quad> after) {
        List<Quad> shuffled = new ArrayList<>(after);
        shuffled.addAll(after);
        Collections.shuffle(shuffled, new Random(7));
        assertEquals(text(patch(before, after)), text(patch(before, shuffled)));
    }

    @Property(tries = 50)
    void quadsThatDoNotFitIntoMemoryComeInTheSameOrder(@ForAll("datasets") Set<Quad> quads) {
        try (var roomy = new SortedQuads();
                var narrow = new SortedQuads(3)) {
            quads.forEach(roomy::add);
            quads.forEach(narrow::add);
            assertEquals(list(roomy.iterator()), list(narrow.iterator()));
        }
    }

    @Test
    void formatsAreReadAlikeAlsoPacked() throws IOException {
        String statement = "<http://example.org/s> <http://example.org/p> \"1\"";
        Path lines = Files.writeString(folder.resolve("a.nt"), statement + " .\n");
        Path turtle = Files.writeString(folder.resolve("a.ttl"), statement + ".");
        Path packed = folder.resolve("a.nq.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write((statement + " .\n").getBytes(StandardCharsets.UTF_8));
        }
        for (Path file : List.of(lines, turtle, packed)) {
            var counts = DatasetPatch.write(QuadSource.at(lines), QuadSource.at(file), OutputStream.nullOutputStream());
            assertEquals(new DatasetPatch.Counts(0, 0), counts, file.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.nq", "a.jsonld", "broken.nq", "empty", "two"})
    void whatCannotBeReadIsSaid(String name) throws IOException {
        Files.writeString(folder.resolve("a.jsonld"), "{}");
        Files.writeString(folder.resolve("broken.nq"), "<http://example.org/s> <p\n");
        Files.createDirectories(folder.resolve("empty"));
        Path two = Files.createDirectories(folder.resolve("two"));
        Files.writeString(two.resolve("dataset.nq"), "");
        Files.writeString(two.resolve("dataset.ttl"), "");
        var refusal = assertThrows(
                ScholarchException.class,
                () -> QuadSource.at(folder.resolve(name)).forEach(quad -> {}));
        assertEquals("dataset-unreadable", refusal.code().id());
        assertTrue(String.valueOf(refusal.getMessage()).contains(name), refusal.getMessage());
    }

    @Provide
    Arbitrary<Set<Quad>> datasets() {
        Arbitrary<Node> things = Arbitraries.of("a", "b", "c").map(DatasetPatchTest::iri);
        Arbitrary<Node> literals = Arbitraries.of("1", "01", "x \"y\"\n", "é").map(NodeFactory::createLiteralString);
        Arbitrary<Node> tagged = Arbitraries.of("en", "fr").map(tag -> NodeFactory.createLiteralLang("x", tag));
        Arbitrary<Node> graphs = Arbitraries.of(Quad.defaultGraphIRI, iri("g"), iri("h"));
        return Combinators.combine(graphs, things, things, Arbitraries.oneOf(things, literals, tagged))
                .as(Quad::create)
                .set()
                .ofMaxSize(25);
    }

    private static Node iri(String path) {
        return NodeFactory.createURI("http://example.org/" + path);
    }

    private static byte[] patch(Collection<Quad> before, Collection<Quad> after) {
        var out = new ByteArrayOutputStream();
        DatasetPatch.write(before::forEach, after::forEach, out);
        return out.toByteArray();
    }

    private static List<Quad> quads(DatasetGraph dataset) {
        return list(dataset.find());
    }

    private static List<Quad> list(Iterator<Quad> quads) {
        List<Quad> list = new ArrayList<>();
        quads.forEachRemaining(list::add);
        return list;
    }

    private static Set<String> texts(Collection<Quad> quads) {
        Set<String> texts = new TreeSet<>();
        quads.forEach(quad -> texts.add(
                quad.toString().replace(Quad.defaultGraphNodeGenerated.getURI(), Quad.defaultGraphIRI.getURI())));
        return texts;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
