// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Who wrote with whom, over all profiles. Pairs are worked out for one person at a time: there are many more of them than of
 * people and works.
 */
public final class Collaborations {
    /** The keys of the works, in order. */
    private final List<String> works;
    /** For each work the places of its authors in {@link #people}, in order. */
    private final List<int[]> authors;
    /** The slugs of the authors, in order. */
    private final List<String> people;
    /** For each person the places of the works in {@link #works}, in order. */
    private final List<Numbers> worksOf;

    private Collaborations(SortedMap<String, Set<String>> authorsByWork) {
        works = List.copyOf(authorsByWork.keySet());
        people = distinct(authorsByWork.values());
        authors = new ArrayList<>(works.size());
        worksOf = new ArrayList<>(people.size());
        people.forEach(person -> worksOf.add(new Numbers(1)));
        for (Set<String> names : authorsByWork.values()) {
            int[] places = names.stream().mapToInt(this::place).toArray();
            for (int person : places) {
                worksOf.get(person).add(authors.size());
            }
            authors.add(places);
        }
    }

    /** @param listings for each work where it is listed */
    static Collaborations of(Resolved resolved, IntFunction<int[]> listings) {
        SortedMap<String, Set<String>> authorsByWork = new TreeMap<>();
        for (int work = 0; work < resolved.works.length; work++) {
            if (resolved.works[work] == work && resolved.facts.isWork(work)) {
                Set<String> authors = new TreeSet<>();
                IntStream.of(listings.apply(work))
                        .flatMap(listing -> entries(resolved, listing))
                        .filter(node -> node >= 0)
                        .mapToObj(resolved.naming::slug)
                        .forEach(authors::add);
                authorsByWork.put(resolved.keys.key(work), authors);
            }
        }
        return new Collaborations(authorsByWork);
    }

    private static IntStream entries(Resolved resolved, int listing) {
        int[] starts = resolved.facts.listingStart;
        return IntStream.range(starts[listing], starts[listing + 1]).map(it -> resolved.nodes.entryNode[it]);
    }

    private static List<String> distinct(Collection<Set<String>> names) {
        String[] all = names.stream().flatMap(Set::stream).distinct().toArray(String[]::new);
        Arrays.sort(all);
        return List.of(all);
    }

    private int place(String slug) {
        return Collections.binarySearch(people, slug);
    }

    /** The slugs of everybody who wrote something, in order. */
    public List<String> people() {
        return people;
    }

    /** The keys of the works of a person, in order. */
    public List<String> works(String person) {
        int place = place(person);
        return place < 0
                ? List.of()
                : IntStream.of(worksOf.get(place).toArray())
                        .mapToObj(works::get)
                        .toList();
    }

    /**
     * With whom a person wrote.
     *
     * @return by the slug of each co-author that comes after the person's own, the keys of their joint works in order; so over all
     *     people each pair comes once
     */
    public SortedMap<String, List<String>> after(String person) {
        SortedMap<String, List<String>> jointWorks = new TreeMap<>();
        int self = place(person);
        if (self >= 0) {
            for (int work : worksOf.get(self).toArray()) {
                for (int author : authors.get(work)) {
                    if (author > self) {
                        jointWorks
                                .computeIfAbsent(people.get(author), it -> new ArrayList<>())
                                .add(works.get(work));
                    }
                }
            }
        }
        return jointWorks;
    }
}
