// SPDX-License-Identifier: Apache-2.0
package org.scholarch.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What a store should hold, in plain maps and sets, worked out anew after each run. */
final class StoreModel {
    /**
     * One run.
     *
     * @param records new statements by record; none to remove it
     */
    record Step(Map<String, Set<Triple>> records, boolean forget) {}

    private Map<String, Set<Triple>> live = new TreeMap<>();
    /** The records after each change, from 0 on. */
    private final List<Map<String, Set<Triple>>> states = new ArrayList<>(List.of(Map.of()));

    private final Map<String, Instant> dates = new TreeMap<>();
    private final Map<String, Instant> gone = new TreeMap<>();
    /** Records that are gone, until the past is forgotten. */
    private final Set<String> named = new TreeSet<>();

    private int floor;

    /** Does a run; how many records it changes. */
    int run(Step step, Instant at) {
        Set<Triple> before = merged();
        int changes = 0;
        for (var entry : step.records.entrySet()) {
            Set<Triple> old = live.get(entry.getKey());
            boolean removes = entry.getValue().isEmpty();
            if (removes ? old != null : !entry.getValue().equals(old)) {
                live = new TreeMap<>(live);
                if (removes) {
                    live.remove(entry.getKey());
                    named.add(entry.getKey());
                } else {
                    live.put(entry.getKey(), entry.getValue());
                    named.remove(entry.getKey());
                }
                states.add(live);
                changes++;
            }
        }
        date(before, merged(), at);
        if (step.forget) {
            floor = last();
            named.clear();
        }
        return changes;
    }

    int last() {
        return states.size() - 1;
    }

    /** Whether there is a record that is gone and not forgotten. */
    boolean namesWhatIsGone() {
        return !named.isEmpty();
    }

    int floor() {
        return floor;
    }

    Set<Triple> merged() {
        return live.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    Map<String, Set<Triple>> live() {
        return live;
    }

    Set<Triple> contentAt(String record, int change) {
        return states.get(change).getOrDefault(record, Set.of());
    }

    /** When each thing that is described last changed. */
    Map<String, Instant> dates() {
        return dates;
    }

    /** Since when each thing is gone that was described. */
    Map<String, Instant> gone() {
        return gone;
    }

    private void date(Set<Triple> before, Set<Triple> after, Instant at) {
        Set<Triple> moved = new HashSet<>(before);
        moved.addAll(after);
        moved.removeIf(triple -> before.contains(triple) && after.contains(triple));
        Set<String> touched = new TreeSet<>();
        for (Triple triple : moved) {
            touch(triple, touched);
            if (triple.getPredicate().getURI().equals(SampleRecords.NAME)) {
                after.stream()
                        .filter(it -> it.getSubject().equals(triple.getSubject())
                                || it.getObject().equals(triple.getSubject()))
                        .forEach(it -> touch(it, touched));
            }
        }
        Set<String> subjects =
                after.stream().map(it -> it.getSubject().getURI()).collect(Collectors.toSet());
        for (String thing : touched) {
            if (subjects.contains(thing)) {
                dates.put(thing, at);
                gone.remove(thing);
            } else if (dates.remove(thing) != null) {
                gone.put(thing, at);
            }
        }
    }

    private static void touch(Triple triple, Set<String> touched) {
        for (Node node : List.of(triple.getSubject(), triple.getObject())) {
            if (node.isURI()) {
                touched.add(node.getURI().replaceFirst("#.*", ""));
            }
        }
    }
}
