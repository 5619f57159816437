// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;

/** What stands between a run and the store: the lease, what dead publishers left behind, and the way in which it writes. */
final class Publication implements AutoCloseable {
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final SparqlStore store;
    private final Sparql sparql;
    private final Reader reader;
    private final Duration wait;
    private final Lease lease;
    private boolean leased;
    private boolean trying;

    Publication(SparqlStore store, Sparql sparql, Reader reader, Duration wait) {
        this.store = store;
        this.sparql = sparql;
        this.reader = reader;
        this.wait = wait;
        this.lease = new Lease(sparql, reader, LEASE);
    }

    /** How many statements of a first run are kept in memory. */
    long inMemory() {
        return store.inMemory();
    }

    /** The base of the IRIs of the store. */
    String base() {
        return reader.names().layout().base();
    }

    /** Waits for other publishers, and finishes or takes back what a dead one left behind. */
    void prepare() {
        boolean someoneDied = lease.await(wait);
        if (someoneDied || Plan.pending(sparql, reader).isPresent()) {
            take();
        }
    }

    /**
     * Takes the store for this run, before it writes anything.
     *
     * @param seen how far the log of changes reached when the run began to read
     */
    void start(Set<Quad> seen) {
        if (!leased) {
            take();
        }
        Node log = reader.names().layout().changes();
        if (!seen.equals(Set.copyOf(reader.matching(Quad.create(log, log, Node.ANY, Node.ANY))))) {
            throw new ScholarchException(
                    ProblemCode.STORE_BUSY,
                    "Another publisher changed the store " + sparql.endpoint().update() + " meanwhile.");
        }
    }

    private void take() {
        List<Lease.Standing> dead = lease.take(wait);
        leased = true;
        Optional<Plan> pending = Plan.pending(sparql, reader);
        pending.ifPresent(plan -> {
            for (Plan.Step step : plan.steps(reader)) {
                plan.perform(step);
                lease.renew();
            }
            plan.finish();
        });
        for (Lease.Standing one : dead) {
            Plan plan = Plan.of(sparql, reader.names(), one.name());
            if (pending.stream().noneMatch(it -> it.node().equals(plan.node()))) {
                plan.withdraw(reader);
            }
            sparql.delete(plan.trial());
        }
    }

    /** Keeps the lease while a run takes its time. */
    void renew() {
        if (leased) {
            lease.renew();
        }
    }

    /** Sends what a run changes. */
    void send(Changes changes) {
        if (store.updates() == Endpoint.Updates.TRIED) {
            trying = true;
            store.updates(Trial.of(
                    sparql,
                    reader,
                    Plan.of(sparql, reader.names(), lease.name()).trial()));
            trying = false;
        }
        Writing writing = store.updates() == Endpoint.Updates.WHOLE
                ? new WholeWriting(sparql, reader.names(), lease)
                : new StepWriting(sparql, reader, lease);
        writing.write(changes);
    }

    /** Leaves the store to others, if it answers; else the lease ends by itself. */
    @Override
    public void close() {
        if (leased) {
            leased = false;
            try {
                if (trying) {
                    sparql.delete(Plan.of(sparql, reader.names(), lease.name()).trial());
                }
                lease.giveBack();
            } catch (ScholarchException e) {
                // What the run did is done, or is told already.
                return;
            }
        }
    }
}
