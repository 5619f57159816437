// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Finds pairs of clusters that may be one and scores them, round after round. From the second round on only those pairs are looked at
 * again about which joins may have changed anything; all others would be found and scored as before.
 */
final class Scoring {
    private static final int CHUNK = 1024;
    /** So many chunks are scored before what came of them is put together. */
    private static final int BATCH = 64;

    private final Material material;
    private final Neighbours neighbours;
    private final Circles circles;
    private PairScores scored = new PairScores();

    Scoring(Material material) {
        this.material = material;
        neighbours = new Neighbours(material);
        circles = new Circles(material.facts(), material.names(), neighbours);
    }

    /**
     * Scores all pairs.
     *
     * @param likely pairs that are to be looked at besides those who stand in one circle or in one place
     * @return in order of their numbers
     */
    PairScores all(long[] likely) {
        neighbours.update(material.clusters().takeChanged());
        BitSet all = new BitSet();
        all.set(0, neighbours.nodes());
        // What was scored before is not needed any more, and there are millions.
        scored = new PairScores();
        neighbours.forget();
        scored = score(candidates(likely, all));
        return scored;
    }

    /** The same, when everything but what has been joined since was scored before with these pairs among others. */
    PairScores again(long[] likely) {
        BitSet near = neighbours.update(material.clusters().takeChanged());
        scored.retain(
                it -> !near.get(neighbours.root(scored.first(it))) && !near.get(neighbours.root(scored.second(it))));
        scored.merge(score(candidates(likely, near)));
        return scored;
    }

    private Pairs candidates(long[] likely, BitSet near) {
        var candidates = Pairs.set();
        for (long pair : likely) {
            add(Pairs.first(pair), Pairs.second(pair), near, candidates);
        }
        Pairs places = material.places();
        int[] entryNode = material.nodes().entryNode;
        for (int i = 0; i < places.size(); i++) {
            int one = entryNode[Pairs.first(places.get(i))];
            int other = entryNode[Pairs.second(places.get(i))];
            if (one >= 0 && other >= 0) {
                add(one, other, near, candidates);
            }
        }
        circles.addPairs(near, candidates);
        candidates.unify();
        return candidates;
    }

    private void add(int one, int other, BitSet near, Pairs candidates) {
        int a = neighbours.root(one);
        int b = neighbours.root(other);
        if (a != b && (near.get(a) || near.get(b))) {
            candidates.addUnordered(a, b);
        }
    }

    private PairScores score(Pairs pairs) {
        Evidence evidence = new Evidence(material, neighbours);
        int chunks = (pairs.size() + CHUNK - 1) / CHUNK;
        PairScores all = new PairScores();
        for (int first = 0; first < chunks; first += BATCH) {
            IntStream.range(first, Math.min(chunks, first + BATCH))
                    .parallel()
                    .mapToObj(it -> score(pairs, it * CHUNK, evidence))
                    .toList()
                    .forEach(all::addAll);
        }
        return all;
    }

    private PairScores score(Pairs pairs, int from, Evidence evidence) {
        PairScores scored = new PairScores();
        for (int i = from; i < Math.min(pairs.size(), from + CHUNK); i++) {
            int one = Pairs.first(pairs.get(i));
            int other = Pairs.second(pairs.get(i));
            // Names only come to a cluster, so that those which contradict never become one.
            PairScore score = material.clusters().namesContradict(one, other) ? null : evidence.score(one, other);
            if (score != null && score.total() >= Weights.SUSPECT) {
                scored.add(score);
            }
        }
        return scored;
    }
}
