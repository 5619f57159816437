// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

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

    Circles(Facts facts, NameSets names, Neighbours neighbours, int[][] blocks) {
        this.facts = facts;
        this.names = names;
        this.neighbours = neighbours;
        this.blocks = blocks;
    }

    /** For each name the numbers under which it is looked for; those of family names are odd. */
    static int[][] blocks(Facts facts) {
        int[][] blocks = new int[facts.names.size()][];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = facts.names.get(i).blocks();
        }
        return blocks;
    }

    /** All pairs, each once, in order. */
    long[] pairs() {
        int chunks = (neighbours.nodes() + CHUNK - 1) / CHUNK;
        Pairs[] parts = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(this::pairsAround)
                .toArray(Pairs[]::new);
        var all = new Pairs();
        for (Pairs part : parts) {
            for (int i = 0; i < part.size(); i++) {
                all.add(part.get(i));
            }
        }
        return all.distinct();
    }

    private Pairs pairsAround(int chunk) {
        var found = new Pairs();
        var buffer = new Numbers();
        var keys = new Pairs();
        int end = Math.min(neighbours.nodes(), (chunk + 1) * CHUNK);
        for (int centre = chunk * CHUNK; centre < end; centre++) {
            if (neighbours.root(centre) == centre) {
                int[] circle = neighbours.collect(centre, buffer);
                if (circle.length > 1) {
                    pair(circle, keys, found);
                }
            }
        }
        found.distinct();
        return found;
    }

    private void pair(int[] circle, Pairs keys, Pairs found) {
        keys.clear();
        for (int at = 0; at < circle.length; at++) {
            for (int name : names.of(circle[at])) {
                for (int block : blocks[name]) {
                    // The last bit says whether it is a family name; a word may be one here and a given name there.
                    keys.add(Pairs.pack(block >> 1, (at << 1) | (block & 1)));
                }
                if (facts.names.get(name).isForeign()) {
                    pairWithAll(circle, at, found);
                }
            }
        }
        keys.sort();
        int start = 0;
        for (int i = 1; i <= keys.size(); i++) {
            if (i == keys.size() || Pairs.first(keys.get(i)) != Pairs.first(keys.get(start))) {
                if (i - start <= LARGEST_BLOCK) {
                    pairBlock(circle, keys, start, i, found);
                }
                start = i;
            }
        }
    }

    private static void pairWithAll(int[] circle, int at, Pairs found) {
        for (int other : circle) {
            if (other != circle[at]) {
                found.addUnordered(circle[at], other);
            }
        }
    }

    private static void pairBlock(int[] circle, Pairs keys, int start, int end, Pairs found) {
        for (int i = start; i < end; i++) {
            int one = Pairs.second(keys.get(i));
            for (int j = i + 1; j < end; j++) {
                int other = Pairs.second(keys.get(j));
                if (one >> 1 != other >> 1 && ((one | other) & 1) == 1) {
                    found.addUnordered(circle[one >> 1], circle[other >> 1]);
                }
            }
        }
    }
}
