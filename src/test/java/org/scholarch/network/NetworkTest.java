// SPDX-License-Identifier: Apache-2.0
package org.scholarch.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.scholarch.network.Network.Pair;

class NetworkTest {

    @Property(tries = 300)
    void answersAreThoseFoundInTheObviousWay(@ForAll("pairs") List<Pair> pairs, @ForAll("asked") String one) {
        NaiveNetwork naive = new NaiveNetwork(pairs);
        Network network = naive.network();

        assertEquals(naive.coAuthors(one), network.coAuthors(one));
        assertEquals(naive.suggestions(one, 5), network.suggestions(one, 5));
        assertEquals(naive.suggestions(one, 100), network.suggestions(one, 100));
        for (int limit : new int[] {0, 1, 5, Integer.MAX_VALUE}) {
            assertEquals(naive.circle(one, limit), network.circle(one, limit));
            List<Network.CoAuthor> coAuthors = naive.coAuthors(one);
            assertEquals(coAuthors.subList(0, Math.min(limit, coAuthors.size())), network.coAuthors(one, limit));
        }
    }

    @Property(tries = 300)
    void groupsAreLinkedAsFoundInTheObviousWay(
            @ForAll("pairs") List<Pair> pairs,
            @ForAll("groups") List<String> here,
            @ForAll("groups") List<String> all) {
        NaiveNetwork naive = new NaiveNetwork(pairs);
        Network network = naive.network();
        Set<String> there = new TreeSet<>(all);
        there.removeAll(here);

        for (int limit : new int[] {0, 1, 3, Integer.MAX_VALUE}) {
            assertEquals(naive.bridges(new TreeSet<>(here), there, limit), network.bridges(here, there, limit));
            assertEquals(naive.pairsAmong(here, limit), network.pairsAmong(here, limit));
        }
        for (String one : here) {
            there.forEach(other -> assertEquals(naive.works(one, other), network.works(one, other)));
        }
    }

    @Property(tries = 600)
    void shortestPathsAreThoseFoundInTheObviousWay(
            @ForAll("pairs") List<Pair> pairs, @ForAll("asked") String one, @ForAll("asked") String other) {
        NaiveNetwork naive = new NaiveNetwork(pairs);

        assertEquals(naive.path(one, other), naive.network().path(one, other));
    }

    @Property(tries = 300)
    void strongestPairsAreThoseFoundInTheObviousWay(@ForAll("pairs") List<Pair> pairs) {
        NaiveNetwork naive = new NaiveNetwork(pairs);
        Network network = naive.network();

        for (int limit : new int[] {0, 1, 2, 7, Integer.MAX_VALUE}) {
            for (int least : new int[] {0, 2, 3}) {
                assertEquals(naive.strongestPairs(least, limit), network.strongestPairs(least, limit));
            }
        }
    }

    @Property(tries = 100)
    void orderInWhichPairsComeChangesNothing(@ForAll("pairs") List<Pair> pairs) {
        var builder = new NetworkBuilder();
        pairs.forEach(it -> builder.add(it.person(), it.other(), it.works()));
        var backwards = new NetworkBuilder();
        pairs.reversed().forEach(it -> backwards.add(it.other(), it.person(), it.works()));
        Network one = builder.build();
        Network other = backwards.build();

        assertEquals(one.strongestPairs(0, 1_000), other.strongestPairs(0, 1_000));
        assertEquals(one.people(), other.people());
    }

    @Example
    void sizesAreCounted() {
        var builder = new NetworkBuilder();
        builder.add("a", "b", 1);
        builder.add("b", "a", 3);
        builder.add("b", "c", 1);
        builder.add("c", "c", 9);
        Network network = builder.build();

        assertEquals("3 people, 2 pairs", network.toString());
        assertEquals(3, network.strongestPairs(0, 1).getFirst().works());
        assertTrue(network.bytes() > 3 * 40 && network.bytes() < 1_000, () -> network.bytes() + " bytes");
    }

    @Example
    void longChainIsFollowedToItsEnd() {
        var builder = new NetworkBuilder();
        List<String> chain = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            chain.add(String.format("p%05d", i));
            if (i > 0) {
                builder.add(chain.get(i - 1), chain.get(i), 1);
            }
        }

        assertEquals(chain, builder.build().path("p00000", "p19999"));
    }

    @Example
    void manyKeysAreKeptApart() {
        IntMap map = new IntMap();
        for (int i = 0; i < 100_000; i++) {
            map.put(i * 64, i);
        }
        for (int i = 0; i < 100_000; i++) {
            assertEquals(i, map.get(i * 64, -1));
        }
        assertEquals(-1, map.get(1, -1));
        assertEquals(
                100_000,
                new TreeSet<>(java.util.Arrays.stream(map.keys()).boxed().toList()).size());
    }

    /** Few people, so that paths of all lengths and none come about. */
    @Provide
    Arbitrary<List<Pair>> pairs() {
        Arbitrary<String> people = people(24);
        return Combinators.combine(people, people, Arbitraries.integers().between(1, 4))
                .as(Pair::new)
                .list()
                .ofMinSize(0)
                .ofMaxSize(45);
    }

    /** Some of those, and strangers. */
    @Provide
    Arbitrary<String> asked() {
        return people(26);
    }

    /** Up to seven of them. */
    @Provide
    Arbitrary<List<String>> groups() {
        return people(26).list().uniqueElements().ofMaxSize(7);
    }

    private static Arbitrary<String> people(int count) {
        return Arbitraries.integers().between(0, count - 1).map(it -> "https://institute.example/person/" + it);
    }
}
