// SPDX-License-Identifier: Apache-2.0
package org.scholarch.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.scholarch.vocab.Who;

/**
 * Under which other names somebody or something was found and why, and who or what may be the same.
 *
 * @param names the names that are taken for it, each with why
 * @param suspects what may be the same
 */
record OtherSpellings(List<Spelling> names, List<Suspect> suspects) {

    private static final Comparator<DecidedPair> SUREST_FIRST = Comparator.comparing(
                    (DecidedPair pair) -> !pair.by().startsWith("a curator"))
            .thenComparingDouble(pair -> -weight(pair.score()))
            .thenComparing(DecidedPair::iri);

    /** A name with the reason. */
    record Spelling(Text name, Text evidence, String by) {}

    /** What may be the same, with the reason. */
    record Suspect(Link other, Text evidence, String score) {}

    static OtherSpellings of(Facts facts, Node thing) {
        String shown = facts.name(thing).value();
        Map<String, Spelling> names = new LinkedHashMap<>();
        List<Suspect> suspects = new ArrayList<>();
        for (DecidedPair pair : decisions(facts, thing)) {
            Node decision = Facts.iri(pair.iri());
            if (verdict(facts, decision, Who.VERDICT_SAME)) {
                Stream.of(pair.names().first(), pair.names().second())
                        .filter(name -> !name.value().equals(shown))
                        .forEach(name ->
                                names.putIfAbsent(name.value(), new Spelling(name, pair.evidence(), pair.by())));
            } else if (verdict(facts, decision, Who.VERDICT_SUSPECT)) {
                boolean first = facts.values(decision, Who.FIRST).contains(thing);
                suspects.add(new Suspect(first ? pair.second() : pair.first(), pair.evidence(), pair.score()));
            }
        }
        return new OtherSpellings(
                names.values().stream()
                        .sorted(Comparator.comparing(spelling -> spelling.name().value()))
                        .toList(),
                List.copyOf(suspects));
    }

    /** The decisions about a thing, the surest first. */
    private static List<DecidedPair> decisions(Facts facts, Node thing) {
        return Stream.concat(facts.subjects(Who.FIRST, thing).stream(), facts.subjects(Who.SECOND, thing).stream())
                .distinct()
                .map(decision -> DecidedPair.of(facts, decision))
                .sorted(SUREST_FIRST)
                .toList();
    }

    private static double weight(String score) {
        return score.matches("-?\\d{1,4}(\\.\\d{1,4})?") ? Double.parseDouble(score) : 0;
    }

    private static boolean verdict(Facts facts, Node decision, String verdict) {
        return facts.values(decision, Who.VERDICT).contains(Facts.iri(verdict));
    }

    boolean isEmpty() {
        return names.isEmpty() && suspects.isEmpty();
    }
}
