// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import java.util.Collection;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.scholarch.identity.Decision;
import org.scholarch.identity.Decision.Verdict;
import org.scholarch.problem.Location;
import org.scholarch.profile.Language;
import org.scholarch.profile.Text;
import org.scholarch.vocab.Minter;
import org.scholarch.vocab.Prov;
import org.scholarch.vocab.Who;
import org.scholarch.vocab.Xsd;

/**
 * What was decided about one thing, as {@code docs/graph.md} shows it: a small record of its own, so that a decision that changes
 * changes little else. A pair belongs to the thing whose slug comes first.
 */
public final class DecisionRecord {
    private final Minter minter;
    private final String graph;
    /** By address, so that two decisions that say the same are one. */
    private final SortedMap<String, DecidedPair> pairs = new TreeMap<>();

    private DecisionRecord(Minter minter, String graph) {
        this.minter = minter;
        this.graph = graph;
    }

    /**
     * Puts decisions into records.
     *
     * @param decisions in any order; names that are one although they are written alike are not told
     * @return the records, by the names of their graphs
     */
    public static Collection<DecisionRecord> of(Stream<Decision> decisions, Minter minter) {
        SortedMap<String, DecisionRecord> records = new TreeMap<>();
        Predicate<Decision> trivial =
                it -> it.verdict() == Verdict.SAME && it.first().equals(it.second());
        decisions.filter(trivial.negate()).forEach(decision -> {
            DecidedPair pair = DecidedPair.of(decision);
            String graph = minter.graph(pair.kind().word() + "-decisions", pair.subject());
            records.computeIfAbsent(graph, it -> new DecisionRecord(minter, it)).add(pair);
        });
        return records.values();
    }

    private void add(DecidedPair pair) {
        pairs.merge(pair.address(minter), pair, DecidedPair::weightier);
    }

    /** The name of the graph. */
    public String graph() {
        return graph;
    }

    /**
     * Maps the record.
     *
     * @param handler takes the statements; the stream is neither started nor ended
     */
    public void map(RDFHandler handler) {
        var out = new StatementWriter(handler, graph);
        pairs.forEach((address, pair) -> state(out, address, pair));
    }

    private void state(StatementWriter out, String address, DecidedPair pair) {
        Decision decision = pair.decision();
        out.types(address, Who.DECISION);
        out.link(address, Who.FIRST, pair.first().iri(pair.kind(), minter));
        out.link(address, Who.SECOND, pair.second().iri(pair.kind(), minter));
        out.text(address, pair.first().name(), Who.FIRST_NAME);
        out.text(address, pair.second().name(), Who.SECOND_NAME);
        out.link(
                address,
                Who.VERDICT,
                switch (decision.verdict()) {
                    case SAME -> Who.VERDICT_SAME;
                    case SUSPECT -> Who.VERDICT_SUSPECT;
                    case DIFFERENT -> Who.VERDICT_DIFFERENT;
                });
        out.link(address, Prov.WAS_ATTRIBUTED_TO, decision.curator().isPresent() ? Who.CURATOR : Who.RULE);
        decision.curator().ifPresent(at -> out.text(address, place(at), Who.STATED_AT));
        if (decision.score() != 0) {
            out.typed(address, Who.SCORE, String.format(Locale.ROOT, "%.1f", decision.score()), Xsd.DECIMAL);
        }
        out.text(address, new Text(String.join("; ", decision.evidence()), Language.EN), Who.EVIDENCE);
    }

    /** File and line; where the file is on this machine is nobody's business. */
    private static String place(Location at) {
        int folder = Math.max(at.file().lastIndexOf('/'), at.file().lastIndexOf('\\'));
        return at.file().substring(folder + 1) + ":" + Math.max(1, at.line());
    }
}
