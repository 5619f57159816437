// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scholarch.identity.OrganizationMatch.How;
import org.scholarch.identity.OrganizationSpelling.Edit;
import org.scholarch.identity.OrganizationSpelling.Near;

/**
 * Finds the known organisation that a written name means. Each step is tried only when those before it found nothing; a step that
 * finds two organisations finds none. A name that is itself known never means another organisation. Not safe for several threads.
 */
final class OrganizationLookup {
    private static final int SHORTEST_JOINED = 8;
    private static final int SHORTEST_MISSPELT = 6;
    private static final int SHORTEST_SUSPECT = 5;
    private static final int SHORTEST_CONTEXT = 4;
    private static final int LONG_WORD = 9;
    private static final int MOST_READINGS = 32;

    /** One way to read a written name. */
    private record Reading(List<String> words, How how, List<String> besides) {
        String key() {
            return String.join(" ", words);
        }
    }

    private final OrganizationRules rules;
    private final Set<String> vocabulary;
    private final Map<String, Optional<Integer>> byLargeWords = new HashMap<>();
    private final Map<String, Optional<Integer>> byLetters = new HashMap<>();
    private final Map<String, List<String>> kindsNear = new HashMap<>();
    private final List<Integer> entryOfFiled = new ArrayList<>();
    private final OrganizationSpelling spelling;

    OrganizationLookup(OrganizationRules rules) {
        this.rules = rules;
        this.vocabulary = rules.vocabulary();
        Map<String, Integer> filed = new TreeMap<>();
        for (String name : rules.names()) {
            int entry = rules.named(name).orElseThrow();
            List<String> large = large(List.of(name.split(" ", -1)));
            String key = String.join(" ", large);
            file(byLargeWords, key, entry);
            file(byLetters, name.replace(" ", ""), entry);
            filed.put(key, entry);
        }
        filed.keySet()
                .removeIf(
                        key -> byLargeWords.getOrDefault(key, Optional.empty()).isEmpty());
        entryOfFiled.addAll(filed.values());
        this.spelling = new OrganizationSpelling(
                filed.keySet().stream().map(key -> List.of(key.split(" ", -1))).toList());
    }

    private static void file(Map<String, Optional<Integer>> map, String key, int entry) {
        map.merge(key, Optional.of(entry), (one, other) -> one.equals(other) ? one : Optional.empty());
    }

    /** What a written name means. Several answers only when none of them decides, see {@link How#decides}. */
    List<OrganizationMatch> find(String written) {
        OrganizationName name = OrganizationName.of(written);
        List<Reading> readings = readings(written, name);
        List<OrganizationMatch> conflicts = new ArrayList<>();
        for (Step step : steps()) {
            for (Reading reading : readings) {
                Optional<OrganizationMatch> match = step.look(reading);
                if (match.isPresent() && agrees(match.get().entry(), reading, name)) {
                    return List.of(match.get());
                }
                match.filter(it -> !isDenied(it.entry(), name))
                        .ifPresent(it -> conflicts.add(new OrganizationMatch(it.entry(), How.CONFLICT, "")));
            }
        }
        return conflicts.isEmpty() ? misspelt(name) : conflicts.subList(0, 1);
    }

    private interface Step {
        Optional<OrganizationMatch> look(Reading reading);
    }

    private List<Step> steps() {
        return List.of(
                reading -> rules.named(reading.key()).map(it -> new OrganizationMatch(it, reading.how(), "")),
                reading -> filed(byLargeWords, String.join(" ", large(reading.words())), How.SMALL_WORDS),
                reading -> filed(byLetters, String.join("", reading.words()), How.SPACES),
                this::otherSide,
                this::kindMisspelt);
    }

    /** The name as it stands, and what is left of it without what may be said twice or besides. */
    private static List<Reading> readings(String written, OrganizationName name) {
        List<Reading> readings = new ArrayList<>();
        add(readings, new Reading(name.words(), How.NAME, List.of()));
        add(readings, new Reading(OrganizationName.undoubled(name.words()), How.DOUBLED, List.of()));
        name.within().ifPresent(within -> {
            add(readings, new Reading(name.before(), How.PARENTHESES, List.of(within)));
            add(readings, new Reading(OrganizationName.undoubled(name.before()), How.DOUBLED, List.of(within)));
        });
        String[] parts = written.split(",", 6);
        if (parts.length > 1) {
            List<String> rest = Arrays.asList(parts).subList(1, parts.length);
            List<String> turned = new ArrayList<>(OrganizationName.folded(parts[1]));
            turned.addAll(OrganizationName.folded(parts[0]));
            if (parts.length == 2) {
                add(readings, new Reading(turned, How.ORDER, List.of()));
            }
            add(readings, new Reading(OrganizationName.folded(parts[0]), How.PLACE, rest));
        }
        return readings;
    }

    private static void add(List<Reading> readings, Reading reading) {
        boolean known = readings.stream().anyMatch(it -> it.words().equals(reading.words()));
        if (!known && !reading.words().isEmpty()) {
            readings.add(reading);
        }
    }

    /** Whether what stands beside the words read belongs to the organisation too. */
    private boolean agrees(int number, Reading reading, OrganizationName name) {
        OrganizationEntry entry = rules.entries().get(number);
        if (isDenied(number, name)) {
            return false;
        }
        for (String beside : reading.besides()) {
            String folded = OrganizationName.fold(beside);
            Optional<Integer> other = rules.named(folded);
            boolean own = other.isPresent() && other.get() == number;
            boolean acronym = other.isEmpty() && reading.how() != How.PLACE && name.hasInitials(beside);
            if (!own && !acronym && !entry.isPlace(folded)) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody says that the name is not this organisation's. */
    private boolean isDenied(int number, OrganizationName name) {
        return rules.entries().get(number).isDifferent(String.join(" ", name.words()));
    }

    private static Optional<OrganizationMatch> filed(Map<String, Optional<Integer>> map, String key, How how) {
        boolean enough = how == How.SPACES ? key.length() >= SHORTEST_JOINED : key.contains(" ");
        Optional<Integer> entry = enough ? map.getOrDefault(key, Optional.empty()) : Optional.empty();
        return entry.map(it -> new OrganizationMatch(it, how, ""));
    }

    private Optional<OrganizationMatch> otherSide(Reading reading) {
        List<String> words = reading.words();
        boolean telling = words.stream()
                .anyMatch(word -> !OrganizationWords.isGeneric(word)
                        && !OrganizationWords.isSmall(word)
                        && OrganizationWords.otherSide(word).isEmpty());
        Set<OrganizationMatch> found = new LinkedHashSet<>();
        for (int i = 0; telling && i < words.size(); i++) {
            Optional<String> other = OrganizationWords.otherSide(words.get(i));
            if (other.isPresent()) {
                List<String> changed = new ArrayList<>(words);
                changed.set(i, other.get());
                String detail = words.get(i) + ", " + other.get();
                filed(byLargeWords, String.join(" ", large(changed)), How.SIDE)
                        .ifPresent(it -> found.add(new OrganizationMatch(it.entry(), How.SIDE, detail)));
            }
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private Optional<OrganizationMatch> kindMisspelt(Reading reading) {
        Map<Integer, OrganizationMatch> found = new TreeMap<>();
        for (List<String> one : corrected(reading.words())) {
            List<String> corrected = OrganizationName.undoubled(one);
            if (!corrected.equals(reading.words())) {
                List<String> wrong = new ArrayList<>(reading.words());
                wrong.removeAll(corrected);
                String detail = String.join(", ", wrong);
                filed(byLargeWords, String.join(" ", large(corrected)), How.KIND_MISSPELT)
                        .ifPresent(it ->
                                found.put(it.entry(), new OrganizationMatch(it.entry(), How.KIND_MISSPELT, detail)));
            }
        }
        return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
    }

    /** The words, each that is nearly the word for a kind of organisation replaced by the nearest such words. */
    private List<List<String>> corrected(List<String> words) {
        List<List<String>> all = new ArrayList<>();
        all.add(List.of());
        for (String word : words) {
            List<String> choices = kinds(word);
            List<List<String>> longer = new ArrayList<>();
            for (List<String> start : all) {
                for (String choice : choices) {
                    List<String> next = new ArrayList<>(start);
                    next.add(choice);
                    longer.add(next);
                }
            }
            all = longer.size() > MOST_READINGS ? longer.subList(0, MOST_READINGS) : longer;
        }
        return all;
    }

    private List<String> kinds(String word) {
        boolean right = word.length() < SHORTEST_MISSPELT || vocabulary.contains(word);
        return right ? List.of(word) : kindsNear.computeIfAbsent(word, OrganizationLookup::kindsNear);
    }

    private static List<String> kindsNear(String word) {
        int most = word.length() >= LONG_WORD ? 2 : 1;
        Map<Integer, List<String>> byDistance = new TreeMap<>();
        for (String kind : OrganizationWords.generic()) {
            if (kind.length() >= SHORTEST_MISSPELT && kind.charAt(0) == word.charAt(0)) {
                int distance = OrganizationSpelling.distance(word, kind, most);
                if (distance <= most) {
                    byDistance
                            .computeIfAbsent(distance, it -> new ArrayList<>())
                            .add(kind);
                }
            }
        }
        return byDistance.isEmpty()
                ? List.of(word)
                : byDistance.values().iterator().next();
    }

    /** The organisations with a name that differs in one letter of one word. */
    private List<OrganizationMatch> misspelt(OrganizationName name) {
        Map<Integer, OrganizationMatch> found = new TreeMap<>();
        Set<List<String>> asked = new LinkedHashSet<>();
        for (List<String> words : List.of(name.words(), OrganizationName.undoubled(name.words()))) {
            corrected(words).forEach(it -> asked.add(large(OrganizationName.undoubled(it))));
        }
        for (List<String> words : asked) {
            for (Near near : spelling.near(words)) {
                int entry = entryOfFiled.get(near.number());
                boolean denied = isDenied(entry, name);
                boolean small = Math.min(near.asked().length(), near.filed().length()) < SHORTEST_SUSPECT
                        || near.asked().charAt(0) != near.filed().charAt(0);
                if (!denied && !small && !vocabulary.contains(near.asked())) {
                    found.merge(
                            entry,
                            match(entry, near, words),
                            (one, other) -> one.how().score() >= other.how().score() ? one : other);
                }
            }
        }
        if (found.size() < 2) {
            return List.copyOf(found.values());
        }
        return found.values().stream()
                .map(it -> new OrganizationMatch(it.entry(), How.SEVERAL, it.detail()))
                .toList();
    }

    private static OrganizationMatch match(int entry, Near near, List<String> words) {
        String asked = near.asked();
        boolean context = words.stream().anyMatch(word -> !word.equals(asked) && word.length() >= SHORTEST_CONTEXT);
        boolean sure = context
                && near.edit() != Edit.REPLACED
                && Math.min(asked.length(), near.filed().length()) >= SHORTEST_MISSPELT
                && asked.charAt(0) == near.filed().charAt(0);
        return new OrganizationMatch(entry, sure ? How.MISSPELT : How.ONE_LETTER, asked + ", " + near.filed());
    }

    /** The words that are not small; all of them when all are small. */
    static List<String> large(List<String> words) {
        List<String> large =
                words.stream().filter(word -> !OrganizationWords.isSmall(word)).toList();
        return large.isEmpty() ? words : large;
    }
}
