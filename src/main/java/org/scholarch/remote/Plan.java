// SPDX-License-Identifier: Apache-2.0
package org.scholarch.remote;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.update.UpdateRequest;
import org.scholarch.store.Layout;
import org.scholarch.vocab.Dcterms;

/**
 * A run that is written in steps. All that the steps need lies on the store before the first one is done; the plan, a graph of
 * its own, lists them; and the ledger says that it {@code dcterms:requires} the plan until the last one is done. So any publisher
 * can finish it. Each step can be done again without harm.
 */
final class Plan {
    private static final Node REQUIRES = NodeFactory.createURI(Dcterms.REQUIRES);

    /** What a step does; its name stands in the IRI of the step. */
    enum Kind {
        /** Replaces statements of a graph by others, at once. */
        REPLACE,
        /** Brings a record that is new, and already there, into the query graph. */
        NEW
    }

    /**
     * One step.
     *
     * @param node stands for it in the plan
     * @param target the graph that it is about
     */
    record Step(Node node, Kind kind, Node target) {
        Node leaving() {
            return NodeFactory.createURI(node.getURI() + "/removed");
        }

        Node coming() {
            return NodeFactory.createURI(node.getURI() + "/added");
        }

        /** As it stands in the plan. */
        Triple statement() {
            return Triple.create(node, Layout.IS_PART_OF, target);
        }
    }

    private final Sparql sparql;
    private final Names names;
    private final Node plan;

    /** @param plan the name of the plan's graph */
    private Plan(Sparql sparql, Names names, Node plan) {
        this.sparql = sparql;
        this.names = names;
        this.plan = plan;
    }

    /** The plan of whoever holds or held a lease. */
    static Plan of(Sparql sparql, Names names, Node lease) {
        String token = lease.getURI().substring(lease.getURI().indexOf('#') + 1);
        return new Plan(sparql, names, NodeFactory.createURI(names.pending() + token));
    }

    /** The plan that somebody began and did not finish, if there is one. */
    static Optional<Plan> pending(Sparql sparql, Reader reader) {
        return reader
                .matching(Quad.create(reader.names().ledger(), reader.names().ledger(), REQUIRES, Node.ANY))
                .stream()
                .map(quad -> new Plan(sparql, reader.names(), quad.getObject()))
                .findFirst();
    }

    Node node() {
        return plan;
    }

    /** A graph to try something out, see {@link Trial}. */
    Node trial() {
        return NodeFactory.createURI(plan.getURI() + "/trial");
    }

    /** @param target also the default graph, {@link Quad#defaultGraphIRI}, under which name it stands in the plan, too */
    Step step(int number, Kind kind, Node target) {
        String name = String.format("%s/%06d-%s", plan.getURI(), number, kind);
        return new Step(NodeFactory.createURI(name), kind, target);
    }

    /** The statement in the ledger while the steps are being done. */
    Quad sign() {
        return Quad.create(names.ledger(), names.ledger(), REQUIRES, plan);
    }

    /** The steps that the plan lists, in their order. */
    List<Step> steps(Reader reader) {
        return reader.matching(Quad.create(plan, Node.ANY, Layout.IS_PART_OF, Node.ANY)).stream()
                .map(quad -> new Step(quad.getSubject(), kind(quad.getSubject()), quad.getObject()))
                .sorted(Comparator.comparing(step -> step.node().getURI()))
                .toList();
    }

    /** Does a step, if the plan still counts, and lets go of what it needed. */
    void perform(Step step) {
        var request = new UpdateRequest(
                switch (step.kind()) {
                    case REPLACE -> replace(step);
                    case NEW -> merge(step);
                });
        if (step.kind() == Kind.REPLACE) {
            request.add(new UpdateDrop(Target.create(step.leaving()), true));
            request.add(new UpdateDrop(Target.create(step.coming()), true));
        }
        sparql.update(request);
    }

    /** Ends it: all steps are done. */
    void finish() {
        sparql.update(new UpdateRequest(guard().change(List.of(sign()), List.of())));
        sparql.delete(plan);
    }

    /** Takes it back: no step was done. */
    void withdraw(Reader reader) {
        for (Step step : steps(reader)) {
            switch (step.kind()) {
                case NEW -> sparql.delete(step.target());
                case REPLACE -> {
                    sparql.delete(step.leaving());
                    sparql.delete(step.coming());
                }
            }
        }
        sparql.delete(plan);
    }

    private UpdateModify replace(Step step) {
        Triple left = Triple.create(Var.alloc("s"), Var.alloc("p"), Var.alloc("o"));
        Triple come = Triple.create(Var.alloc("x"), Var.alloc("y"), Var.alloc("z"));
        var either = new ElementUnion();
        either.addElement(group(step.leaving(), left));
        either.addElement(group(step.coming(), come));
        return guard().replace(
                        step.target(), Quad.create(step.target(), left), Quad.create(step.target(), come), either);
    }

    private UpdateModify merge(Step step) {
        Triple any = Triple.create(Var.alloc("s"), Var.alloc("p"), Var.alloc("o"));
        UpdateModify update = guard().where(group(step.target(), any));
        update.getInsertAcc().addQuad(names.head(Quad.defaultGraphIRI, any));
        update.setHasInsertClause(true);
        update.setHasDeleteClause(false);
        return update;
    }

    private Guarded guard() {
        return new Guarded(names, sign().asTriple());
    }

    private ElementGroup group(Node graph, Triple pattern) {
        var group = new ElementGroup();
        group.addElement(names.in(graph, pattern));
        return group;
    }

    private static Kind kind(Node step) {
        return step.getURI().endsWith("-" + Kind.NEW) ? Kind.NEW : Kind.REPLACE;
    }
}
