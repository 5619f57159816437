// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.update.UpdateRequest;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

/**
 * Writes a run in steps, where a server keeps what an interrupted request did: first all that is needed, then the sign that it
 * is, then each record in one request of its own, the query graph, the ledger and the log last. See {@link Plan}.
 */
final class StepWriting implements Writing {
    /** Statements of one step, except that a record is one step whatever its size. */
    private static final int AT_ONCE = 5000;

    private final Sparql sparql;
    private final Reader reader;
    private final Names names;
    private final Lease lease;
    private final Plan plan;
    private final List<Plan.Step> steps = new ArrayList<>();
    private final Set<Triple> covered = new HashSet<>();

    StepWriting(Sparql sparql, Reader reader, Lease lease) {
        this.sparql = sparql;
        this.reader = reader;
        this.names = reader.names();
        this.lease = lease;
        this.plan = Plan.of(sparql, names, lease.name());
    }

    @Override
    public void write(Changes changes) {
        try {
            list(changes);
            prepare(changes);
            lease.renew();
            sparql.update(new UpdateRequest(lease.guard().change(List.of(), List.of(plan.sign()))));
        } catch (ScholarchException e) {
            giveUp(e);
            throw e;
        }
        if (Plan.pending(sparql, reader).isEmpty()) {
            throw new ScholarchException(
                    ProblemCode.STORE_BUSY,
                    "Another publisher took the store " + sparql.endpoint().update()
                            + " over, since this one was not heard of for too long.");
        }
        for (Plan.Step step : steps) {
            plan.perform(step);
            lease.renew();
        }
        plan.finish();
    }

    private void list(Changes changes) {
        for (Node graph : ordered(changes)) {
            long pieces = isRecord(graph) ? 1 : Math.max(pieces(changes.removed(graph)), pieces(added(changes, graph)));
            for (long piece = 0; piece < pieces; piece++) {
                Plan.Kind kind = isRecord(graph) && changes.isNew(graph) ? Plan.Kind.NEW : Plan.Kind.REPLACE;
                steps.add(plan.step(steps.size(), kind, graph));
            }
        }
        put(plan.node(), steps.stream().map(Plan.Step::statement).iterator());
    }

    private void prepare(Changes changes) {
        Iterator<Plan.Step> next = steps.iterator();
        for (Node graph : ordered(changes)) {
            Iterator<Triple> removed = changes.removed(graph);
            Iterator<Triple> added = added(changes, graph);
            int most = isRecord(graph) ? Integer.MAX_VALUE : AT_ONCE;
            while (removed.hasNext() || added.hasNext()) {
                Plan.Step step = next.next();
                switch (step.kind()) {
                    case NEW -> put(step.target(), some(added, most));
                    case REPLACE -> {
                        put(step.leaving(), some(removed, most));
                        put(step.coming(), some(added, most));
                    }
                }
                lease.renew();
            }
        }
    }

    private void put(Node graph, Iterator<Triple> triples) {
        if (triples.hasNext()) {
            try (ScratchFile file = ScratchFile.of(triples)) {
                sparql.put(graph, file.path());
            }
        }
    }

    /** Records first, then what follows from them. */
    private List<Node> ordered(Changes changes) {
        return changes.graphs().stream()
                .filter(graph -> !graph.equals(Quad.defaultGraphIRI) || !changes.isWhole())
                .sorted(Comparator.comparing((Node graph) -> !isRecord(graph)))
                .toList();
    }

    private boolean isRecord(Node graph) {
        return !graph.equals(Quad.defaultGraphIRI) && !names.layout().isBookkeeping(graph);
    }

    /** What comes into a graph, except what comes into the query graph with a new record. */
    private Iterator<Triple> added(Changes changes, Node graph) {
        if (!graph.equals(Quad.defaultGraphIRI)) {
            return changes.added(graph);
        }
        if (covered.isEmpty()) {
            changes.graphs().stream()
                    .filter(it -> isRecord(it) && changes.isNew(it))
                    .forEach(it -> changes.added(it).forEachRemaining(covered::add));
        }
        return Iter.filter(changes.added(graph), triple -> !covered.contains(triple));
    }

    private static long pieces(Iterator<Triple> triples) {
        return (Iter.count(triples) + AT_ONCE - 1) / AT_ONCE;
    }

    private static Iterator<Triple> some(Iterator<Triple> triples, int most) {
        List<Triple> some = new ArrayList<>();
        while (some.size() < most && triples.hasNext()) {
            some.add(triples.next());
        }
        return some.iterator();
    }

    private void giveUp(ScholarchException because) {
        try {
            if (Plan.pending(sparql, reader).isEmpty()) {
                plan.withdraw(reader);
            }
        } catch (ScholarchException e) {
            // The store does not answer: the next run takes it back.
            because.addSuppressed(e);
        }
    }
}
