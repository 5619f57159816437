// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Finds pairs of clusters that may be one because somebody has worked with both and their names begin alike. Each circle is small, whatever
 * the number of people of one name, so that the cost grows with the number of names on pages.
 */
final class Circles {
    /** A block of names within one circle is not paired when it is larger. */
    private static final int LARGEST_BLOCK = 300;

    private static final int CHUNK = 512;

    private final Facts facts;
    private final NameSets names;
    private final Neighbours neighbours;
    private final int[][] blocks;

    Circles(Facts facts, NameSets names, Neighbours neighbours) {
        this.facts = facts;
        this.names = names;
        this.neighbours = neighbours;
        blocks = blocks(facts);
    }

    /** For each name the numbers under which it is looked for; those of family names are odd. */
    private static int[][] blocks(Facts facts) {
        int[][] blocks = new int[facts.names.size()][];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = facts.names.get(i).blocks();
        }
        return blocks;
    }

    /**
     * Adds pairs, some of them several times.
     *
     * @param near clusters of which one is in every pair
     */
    void addPairs(BitSet near, Pairs pairs) {
        BitSet centres = neighbours.withNeighbours(near);
        int chunks = (neighbours.nodes() + CHUNK - 1) / CHUNK;
        Pairs[] parts = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(it -> pairsAround(it, centres, near))
                .toArray(Pairs[]::new);
        for (Pairs part : parts) {
            pairs.addAll(part);
        }
    }

    private Pairs pairsAround(int chunk, BitSet centres, BitSet near) {
        var found = new Pairs();
        var keys = new Pairs();
        int end = Math.min(neighbours.nodes(), (chunk + 1) * CHUNK);
        for (int centre = centres.nextSetBit(chunk * CHUNK);
                centre >= 0 && centre < end;
                centre = centres.nextSetBit(centre + 1)) {
            if (neighbours.root(centre) == centre) {
                int[] circle = neighbours.once(centre);
                if (circle.length > 1) {
                    pair(circle, keys, near, found);
                }
            }
        }
        found.unify();
        return found;
    }

    private void pair(int[] circle, Pairs keys, BitSet near, Pairs found) {
        keys.clear();
        long wanted = blocksOf(circle, near);
        for (int at = 0; at < circle.length; at++) {
            for (int name : names.of(circle[at])) {
                for (int block : blocks[name]) {
                    if ((wanted >>> (block >> 1) & 1) != 0) {
                        // The last bit says whether it is a family name; a word may be one here and a given name there.
                        keys.add(Pairs.pack(block >> 1, (at << 1) | (block & 1)));
                    }
                }
                if (facts.names.get(name).isForeign()) {
                    pairWithAll(circle, at, near, found);
                }
            }
        }
        keys.unify();
        int start = 0;
        for (int i = 1; i <= keys.size(); i++) {
            if (i == keys.size() || Pairs.first(keys.get(i)) != Pairs.first(keys.get(start))) {
                if (i - start <= LARGEST_BLOCK) {
                    pairBlock(circle, keys, start, i, near, found);
                }
                start = i;
            }
        }
    }

    /** The last six bits of the blocks of those who are near, as a set: all others in a circle need not be sorted. */
    private long blocksOf(int[] circle, BitSet near) {
        long bits = 0;
        for (int member : circle) {
            if (near.get(member)) {
                for (int name : names.of(member)) {
                    for (int block : blocks[name]) {
                        bits |= 1L << (block >> 1);
                    }
                }
            }
        }
        return bits;
    }

    private static void pairWithAll(int[] circle, int at, BitSet near, Pairs found) {
        for (int other : circle) {
            if (other != circle[at] && (near.get(other) || near.get(circle[at]))) {
                found.addUnordered(circle[at], other);
            }
        }
    }

    private static void pairBlock(int[] circle, Pairs keys, int start, int end, BitSet near, Pairs found) {
        for (int i = start; i < end; i++) {
            int one = Pairs.second(keys.get(i));
            for (int j = i + 1; j < end; j++) {
                int other = Pairs.second(keys.get(j));
                int a = circle[one >> 1];
                int b = circle[other >> 1];
                if (a != b && ((one | other) & 1) == 1 && (near.get(a) || near.get(b))) {
                    found.addUnordered(a, b);
                }
            }
        }
    }
}
