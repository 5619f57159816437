// SPDX-License-Identifier: Apache-2.0
package org.scholarch.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.apache.jena.graph.Node;
import org.scholarch.scan.Statements;
import org.scholarch.vocab.Who;

/** What was decided about who is who, put into order. Never changes; safe for use by several threads. */
public final class Decisions {
    /** Comes after every score. */
    private static final double NO_SCORE = Double.NEGATIVE_INFINITY;

    private final List<Decision> merges;
    private final List<Decision> suspects;

    private record Decision(String address, String first, double score) {}

    private Decisions(List<Decision> merges, List<Decision> suspects) {
        this.merges = merges;
        this.suspects = suspects;
    }

    /** Reads a graph; in the transaction of its caller. */
    public static Decisions read(Statements statements) {
        Map<Long, Long> first = new HashMap<>();
        Map<Long, Long> scores = new HashMap<>();
        statements.each(Who.FIRST, first::put);
        statements.each(Who.SCORE, scores::put);
        Map<String, List<Decision>> found = new HashMap<>();
        Map<Long, String> things = new HashMap<>();
        for (String verdict : List.of(Who.VERDICT_SAME, Who.VERDICT_SUSPECT)) {
            List<Decision> decisions = new ArrayList<>();
            statements.each(Who.VERDICT, verdict, decision -> {
                Long thing = first.get(decision);
                Long score = scores.get(decision);
                if (thing != null) {
                    decisions.add(new Decision(
                            statements.address(decision),
                            things.computeIfAbsent(thing, statements::address),
                            score == null ? NO_SCORE : number(statements.term(score))));
                }
            });
            found.put(verdict, decisions);
        }
        List<Decision> merges = found.getOrDefault(Who.VERDICT_SAME, List.of());
        merges.sort(Comparator.comparing(Decision::first).thenComparing(Decision::address));
        List<Decision> suspects = found.getOrDefault(Who.VERDICT_SUSPECT, List.of());
        suspects.sort(Comparator.comparingDouble((Decision it) -> -it.score)
                .thenComparing(Decision::first)
                .thenComparing(Decision::address));
        return new Decisions(merges, suspects);
    }

    private static double number(Node score) {
        return score.isLiteral() && score.getLiteralValue() instanceof Number number ? number.doubleValue() : NO_SCORE;
    }

    /**
     * Decisions that two names are one, in order of the addresses of the things.
     *
     * @param limit how many at least, when there are as many; all about the last thing are told
     */
    public List<String> merges(int limit) {
        return until(limit, merges, (one, next) -> one.first.equals(next.first));
    }

    /**
     * Pairs that may be one, the surest first, then in order of the addresses of their first things.
     *
     * @param limit how many at least, when there are as many; all are told that are as sure as the last one and about the same thing
     */
    public List<String> suspects(int limit) {
        return until(limit, suspects, (one, next) -> one.score == next.score && one.first.equals(next.first));
    }

    private static List<String> until(int limit, List<Decision> decisions, BiPredicate<Decision, Decision> alike) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            if (i >= limit && (i == 0 || !alike.test(decisions.get(i - 1), decisions.get(i)))) {
                break;
            }
            found.add(decisions.get(i).address);
        }
        return found;
    }

    /** About how many bytes it takes. */
    public long bytes() {
        List<Decision> all = new ArrayList<>(merges);
        all.addAll(suspects);
        return Bytes.of(all.stream().map(Decision::address).toList())
                + Bytes.of(all.stream().map(Decision::first).distinct().toList())
                + Bytes.OBJECT * all.size();
    }
}
