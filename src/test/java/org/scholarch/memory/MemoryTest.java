// SPDX-License-Identifier: Apache-2.0
package org.scholarch.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarch.problem.Location;

class MemoryTest {
    private enum Colour {
        RED,
        BLUE
    }

    private record Leaf(String text, Location at) {}

    private record Tree(
            String text,
            int small,
            long large,
            boolean so,
            Colour colour,
            Optional<String> some,
            Optional<Integer> none,
            List<Leaf> leaves,
            Set<Colour> colours) {}

    private record Index(String name, List<Place> places) {}

    private static final Location NOWHERE = Location.of("");
    private static final Tree TREE = new Tree(
            "Zoë \uD83D\uDE00 \uD800 alone",
            -7,
            1L << 62,
            true,
            Colour.BLUE,
            Optional.of(""),
            Optional.empty(),
            List.of(new Leaf("a leaf", NOWHERE), new Leaf("", NOWHERE), new Leaf("a leaf", NOWHERE)),
            Set.of(Colour.BLUE, Colour.RED));

    @TempDir
    Path temporary = Path.of("");

    private Path folder = Path.of("");
    private Memory memory = Memory.in(folder);

    @BeforeEach
    void openMemory() {
        folder = temporary.resolve("deeper/memory");
        memory = Memory.in(folder);
    }

    @AfterEach
    void closeMemory() {
        memory.close();
    }

    @Test
    void valueComesBackAsItWas() throws IOException {
        Index kept = keepAnew("one", TREE, new Leaf("other", NOWHERE));
        assertEquals(Optional.of(kept), recall());
        assertEquals(TREE, memory.value(kept.places().get(0), Tree.class));
        assertEquals(new Leaf("other", NOWHERE), memory.value(kept.places().get(1), Leaf.class));
    }

    @Test
    void equalValuesHaveEqualDigestsWhereverTheyStood() throws IOException {
        Index kept = keepAnew(
                "one", new Leaf("a", new Location("x.txt", 3)), new Leaf("a", NOWHERE), new Leaf("b", NOWHERE));
        assertTrue(kept.places().get(0).holdsSameAs(kept.places().get(1)));
        assertFalse(kept.places().get(0).holdsSameAs(kept.places().get(2)));
        assertTrue(kept.places().get(2).holdsSameAs(Memory.place(new Leaf("b", NOWHERE))));
    }

    @Test
    void textsThatRunIntoEachOtherAreToldApart() {
        var one = Memory.place(new Index("", List.of(new Place(1, 2, "34"))));
        var other = Memory.place(new Index("", List.of(new Place(1, 23, "4"))));
        assertNotEquals(one.digest(), other.digest());
    }

    @Test
    void nothingIsRecalledUnderOtherCircumstances() throws IOException {
        keepAnew("one", TREE);
        assertEquals(Optional.empty(), memory.recall("another program", Index.class));
    }

    @Test
    void whateverByteOfTheHeadIsAnotherNothingIsRecalled() throws IOException {
        keepAnew("one", TREE);
        Path head = folder.resolve("head");
        byte[] bytes = Files.readAllBytes(head);
        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 1;
            Files.write(head, damaged);
            assertEquals(Optional.empty(), recall(), "byte " + i);
        }
        Files.write(head, new byte[0]);
        assertEquals(Optional.empty(), recall());
    }

    @Test
    void whateverByteOfAValueIsAnotherItIsDamaged() throws IOException {
        Index kept = keepAnew("one", TREE);
        Path values = folder.resolve("values-1");
        byte[] bytes = Files.readAllBytes(values);
        for (int i = 0; i <= bytes.length; i++) {
            byte[] damaged = i == bytes.length ? new byte[i - 1] : bytes.clone();
            damaged[Math.min(i, damaged.length - 1)] ^= 1;
            Files.write(values, damaged);
            assertEquals(Optional.of(kept), recall());
            assertThrows(
                    DamagedMemoryException.class,
                    () -> memory.value(kept.places().get(0), Tree.class));
        }
    }

    @Test
    void valueOfAnotherKindIsDamaged() throws IOException {
        Index kept = keepAnew("one", new Leaf("a", NOWHERE));
        recall();
        assertThrows(
                DamagedMemoryException.class, () -> memory.value(kept.places().get(0), Tree.class));
    }

    @Test
    void earlierValuesAreThereWhenOneGoesOn() throws IOException {
        Index first = keepAnew("one", TREE);
        recall();
        var places = new ArrayList<>(first.places());
        try (MemoryWriter writer = memory.goOn()) {
            places.add(writer.add(new Leaf("more", NOWHERE)));
            memory.keep(writer, "here", new Index("two", places));
        }
        assertEquals("two", recall().orElseThrow().name());
        assertEquals(TREE, memory.value(places.get(0), Tree.class));
        assertEquals(new Leaf("more", NOWHERE), memory.value(places.get(1), Leaf.class));
    }

    @Test
    void whatWasNotKeptToTheEndCountsNothing() throws IOException {
        Index first = keepAnew("one", TREE);
        recall();
        try (MemoryWriter writer = memory.goOn()) {
            writer.add(new Leaf("of a run that died, longer than what comes after it", NOWHERE));
        }
        memory.close();
        assertEquals(Optional.of(first), recall());
        var places = new ArrayList<>(first.places());
        try (MemoryWriter writer = memory.goOn()) {
            places.add(writer.add(new Leaf("more", NOWHERE)));
            memory.keep(writer, "here", new Index("two", places));
        }
        assertFalse(Files.readString(folder.resolve("values-1"), StandardCharsets.ISO_8859_1)
                .contains("died"));
    }

    @Test
    void earlierValuesCanBeReadWhileAllIsKeptAnewAndAreGoneThen() throws IOException {
        Index first = keepAnew("one", TREE);
        recall();
        try (MemoryWriter writer = memory.startAnew()) {
            Place place = writer.add(memory.value(first.places().get(0), Tree.class));
            memory.keep(writer, "here", new Index("two", List.of(place)));
            assertEquals(List.of("head", "values-2"), files());
        }
        assertEquals(TREE, memory.value(recall().orElseThrow().places().get(0), Tree.class));
    }

    @Test
    void nothingStaysOfWhatIsDropped() throws IOException {
        memory.drop();
        keepAnew("one", TREE);
        recall();
        memory.drop();
        assertFalse(Files.exists(folder));
        assertEquals(Optional.empty(), recall());
    }

    private Optional<Index> recall() {
        return memory.recall("here", Index.class);
    }

    private Index keepAnew(String name, Record... values) throws IOException {
        try (MemoryWriter writer = memory.startAnew()) {
            var index = new Index(name, Stream.of(values).map(writer::add).toList());
            memory.keep(writer, "here", index);
            return index;
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> String.valueOf(it.getFileName())).sorted().toList();
        }
    }
}
