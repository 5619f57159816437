// SPDX-License-Identifier: Apache-2.0
package org.scholarch.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholarch.network.Network;
import org.scholarch.scan.LongMap;
import org.scholarch.scan.Statements;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Schema;

/**
 * Who works on which topic. Every answer is in one order that the data alone decides. Never changes; safe for use by several threads.
 */
public final class Topics {
    private final SortedMap<String, List<Interested>> people;
    private final List<Topic> topics;

    private Topics(SortedMap<String, List<Interested>> people) {
        this.people = people;
        List<Topic> counted = new ArrayList<>();
        people.forEach((topic, interested) -> counted.add(new Topic(topic, interested.size())));
        // Sorting keeps the order of addresses where the numbers are equal.
        counted.sort(Comparator.comparingInt(Topic::people).reversed());
        this.topics = List.copyOf(counted);
    }

    /** A topic with the number of people who work on it. */
    public record Topic(String address, int people) {}

    /** Somebody who works on a topic and has written so many works, on whatever. */
    public record Interested(String person, int works) {}

    /** A topic that two people who wrote together have in common. */
    public record Shared(String topic, String person, String other) {}

    /** Reads a graph; in the transaction of its caller. */
    public static Topics read(Statements statements) {
        LongMap interested = new LongMap();
        statements.each(Foaf.TOPIC_INTEREST, (person, topic) -> interested.number(person));
        int[] works = new int[interested.size()];
        statements.each(Schema.AUTHOR, (work, author) -> {
            int number = interested.find(author);
            if (number >= 0) {
                works[number]++;
            }
        });
        List<Interested> people = new ArrayList<>();
        for (int i = 0; i < works.length; i++) {
            people.add(new Interested(statements.address(interested.key(i)), works[i]));
        }
        Map<Long, List<Interested>> byTopic = new HashMap<>();
        statements.each(
                Foaf.TOPIC_INTEREST,
                (person, topic) -> byTopic.computeIfAbsent(topic, it -> new ArrayList<>())
                        .add(people.get(interested.find(person))));
        SortedMap<String, List<Interested>> sorted = new TreeMap<>();
        byTopic.forEach((topic, list) -> {
            list.sort(Comparator.comparing(Interested::person));
            sorted.put(statements.address(topic), List.copyOf(list));
        });
        return new Topics(sorted);
    }

    /** All topics, those of most people first, then by address. */
    public List<Topic> topics() {
        return topics;
    }

    /** Who works on a topic, in order of addresses. */
    public List<Interested> on(String topic) {
        return people.getOrDefault(topic, List.of());
    }

    /**
     * The topics that people who wrote together have in common, in order of the addresses of the topics, then of the people.
     *
     * @param limit how many at most
     */
    public List<Shared> shared(Network network, int limit) {
        List<Shared> found = new ArrayList<>();
        for (Map.Entry<String, List<Interested>> topic : people.entrySet()) {
            if (found.size() >= limit) {
                break;
            }
            List<String> interested =
                    topic.getValue().stream().map(Interested::person).toList();
            network.pairsAmong(interested, limit - found.size())
                    .forEach(pair -> found.add(new Shared(topic.getKey(), pair.person(), pair.other())));
        }
        return found;
    }

    /** About how many bytes it takes. */
    public long bytes() {
        List<Interested> all = people.values().stream().flatMap(List::stream).toList();
        List<String> names = all.stream().map(Interested::person).distinct().toList();
        return Bytes.of(people.keySet())
                + Bytes.of(names)
                + Bytes.OBJECT * (names.size() + 2L * topics.size())
                + Integer.BYTES * (long) all.size();
    }
}
