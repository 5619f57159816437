// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.E_NotOneOf;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.modify.request.QuadAcc;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.update.UpdateRequest;
import org.scholarch.problem.ProblemCode;
import org.scholarch.problem.ScholarchException;
import org.scholarch.store.Layout;
import org.scholarch.vocab.Dcterms;
import org.scholarch.vocab.Prov;
import org.scholarch.vocab.Rdf;

/**
 * Who may publish: one process at a time holds a lease, which stands in the ledger with its holder and its end.
 *
 * <p>It is taken by an update that does nothing while another one stands there, and read back: two that were taken at the same
 * moment are both given up, and taken again after a moment of chance. One that has ended may be taken away. The clocks of
 * publishers need not agree for the sake of the data: whoever lost the lease can write nothing any more, see {@link Guarded}.
 */
final class Lease {
    private static final Node TYPE = NodeFactory.createURI(Rdf.TYPE);
    private static final Node ACTIVITY = NodeFactory.createURI(Prov.ACTIVITY);
    private static final Node HOLDER = NodeFactory.createURI(Dcterms.CREATOR);
    private static final Node VALID = NodeFactory.createURI(Dcterms.VALID);
    private static final Node DONE = NodeFactory.createURI(Dcterms.DATE);
    private static final int MOST_PAUSE_MILLIS = 1000;
    /** One of our own that still stands is that of a run that failed: runs of one process come one after the other. */
    private static final String OWN = "#lease-" + UUID.randomUUID() + "-";

    /**
     * One that stands in the ledger.
     *
     * @param statements all that is said of it
     */
    record Standing(Node name, String holder, Instant until, List<Quad> statements) {}

    private final Sparql sparql;
    private final Reader reader;
    private final Names names;
    private final Duration length;
    private final Node name;
    private final Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private Instant until = Instant.EPOCH;

    Lease(Sparql sparql, Reader reader, Duration length) {
        this.sparql = sparql;
        this.reader = reader;
        this.names = reader.names();
        this.length = length;
        this.name = NodeFactory.createURI(names.ledger().getURI() + OWN + UUID.randomUUID());
    }

    /** What tells this lease from any other. */
    Node name() {
        return name;
    }

    /** Updates that do nothing unless this lease stands. */
    Guarded guard() {
        return new Guarded(names, Triple.create(name, TYPE, ACTIVITY));
    }

    /**
     * Waits, without writing, while somebody else holds the store.
     *
     * @return whether somebody held it and never came back
     */
    boolean await(Duration wait) {
        Instant end = Instant.now().plus(wait);
        List<Standing> all = standing();
        while (!live(all).isEmpty()) {
            pauseUntil(end, live(all).getFirst());
            all = standing();
        }
        return !all.isEmpty();
    }

    /**
     * Takes the lease.
     *
     * @return the leases of publishers that never came back, which are no more
     * @throws ScholarchException {@code store-busy} when somebody else holds it for longer than that
     */
    List<Standing> take(Duration wait) {
        Instant end = Instant.now().plus(wait);
        while (true) {
            List<Standing> others = standing();
            if (live(others).isEmpty()) {
                sparql.update(new UpdateRequest(taking(others)));
                List<Standing> now = standing();
                boolean ours = now.stream().anyMatch(it -> it.name().equals(name));
                if (ours && now.size() == 1) {
                    return others;
                }
                if (ours) {
                    giveBack();
                }
                others = now.stream().filter(it -> !it.name().equals(name)).toList();
            }
            if (others.isEmpty()) {
                throw new ScholarchException(
                        ProblemCode.STORE_UNWRITABLE,
                        sparql.endpoint().update() + " takes a change and does not do it.");
            }
            pauseUntil(end, others.getFirst());
        }
    }

    /** Puts off the end when the last third has begun. */
    void renew() {
        Instant now = Instant.now();
        if (now.plus(length.dividedBy(3).multipliedBy(2)).isBefore(until)) {
            return;
        }
        Quad before = statement(VALID, Layout.date(until));
        until = end(now);
        sparql.update(
                new UpdateRequest(guard().change(List.of(before), List.of(statement(VALID, Layout.date(until))))));
    }

    /** Whether it is still ours. */
    boolean isOurs() {
        return standing().stream().anyMatch(it -> it.name().equals(name));
    }

    /** What a run that is one request leaves behind to tell that it was done. */
    Quad done() {
        return statement(DONE, Layout.date(begun));
    }

    /** Whether {@link #done} was left behind. */
    boolean isDone() {
        return !reader.matching(done()).isEmpty();
    }

    /** Leaves the store to others. */
    void giveBack() {
        Quad all = Quad.create(names.ledger(), name, Var.alloc("p"), Var.alloc("o"));
        sparql.update(new UpdateRequest(new UpdateDeleteWhere(new QuadAcc(List.of(all)))));
    }

    private UpdateModify taking(List<Standing> ended) {
        until = end(Instant.now());
        var claim = new Guarded(names, Triple.create(names.ledger(), TYPE, NodeFactory.createURI(Prov.BUNDLE)));
        Var other = Var.alloc("other");
        var group = new ElementGroup();
        group.addElement(names.in(names.ledger(), Triple.create(other, TYPE, ACTIVITY)));
        if (!ended.isEmpty()) {
            var known = new ExprList();
            ended.forEach(it -> known.add(NodeValue.makeNode(it.name())));
            group.addElement(new ElementFilter(new E_NotOneOf(new ExprVar(other), known)));
        }
        UpdateModify update = claim.where(new ElementFilter(new E_NotExists(group)));
        ended.forEach(it -> it.statements().forEach(update.getDeleteAcc()::addQuad));
        List.of(statement(TYPE, ACTIVITY), statement(HOLDER, holder()), statement(VALID, Layout.date(until)))
                .forEach(update.getInsertAcc()::addQuad);
        update.setHasDeleteClause(!ended.isEmpty());
        update.setHasInsertClause(true);
        return update;
    }

    private List<Standing> standing() {
        List<Standing> standing = new ArrayList<>();
        for (Quad lease : reader.matching(Quad.create(names.ledger(), Node.ANY, TYPE, ACTIVITY))) {
            Node one = lease.getSubject();
            List<Quad> said = reader.matching(Quad.create(names.ledger(), one, Node.ANY, Node.ANY));
            standing.add(new Standing(one, value(said, HOLDER), instant(value(said, VALID)), said));
        }
        return standing;
    }

    private List<Standing> live(List<Standing> standing) {
        Instant now = Instant.now();
        return standing.stream()
                .filter(it -> !it.name().getURI().contains(OWN) && it.until().isAfter(now))
                .toList();
    }

    private void pauseUntil(Instant end, Standing other) {
        if (Instant.now().isAfter(end)) {
            throw new ScholarchException(
                    ProblemCode.STORE_BUSY,
                    other.holder() + " holds the store " + sparql.endpoint().update() + " until " + other.until()
                            + ".");
        }
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(MOST_PAUSE_MILLIS / 4, MOST_PAUSE_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ScholarchException(ProblemCode.STORE_BUSY, "The wait for the store was broken off.", e);
        }
    }

    private Quad statement(Node property, Node value) {
        return Quad.create(names.ledger(), name, property, value);
    }

    private Instant end(Instant now) {
        return now.plus(length).truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    }

    private static Node holder() {
        String host;
        try {
            host = InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            host = "a host without a name";
        }
        return NodeFactory.createLiteralString(
                "Process " + ProcessHandle.current().pid() + " on " + host);
    }

    private static String value(List<Quad> said, Node property) {
        return said.stream()
                .filter(quad ->
                        quad.getPredicate().equals(property) && quad.getObject().isLiteral())
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElse("");
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }
}
