// SPDX-License-Identifier: Apache-2.0
package org.scholarch.jsonld;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.scholarch.jsonld.Branch.Twig;
import org.scholarch.jsonld.Description.Statement;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Schema;

/** Decides where in the document each thing is written in full. One for each document. */
final class Growth {
    /** Things nest no deeper, so that neither we nor a reader runs out of stack. What would lie below stands elsewhere. */
    static final int DEEPEST = 32;

    private final Statements statements;
    private final Set<Node> written = new HashSet<>();
    private final Set<Node> centres = new HashSet<>();
    /** Every branch there is, in the order in which they grew. */
    private final List<Branch> branches = new ArrayList<>();

    Growth(Statements statements) {
        this.statements = statements;
    }

    /** The tree under {@code root}: what it points to, and what points to it or to its main entity. */
    Branch from(Node root) {
        centres.add(root);
        for (Statement statement : statements.of(root).statements()) {
            String property = statement.term().iri();
            if (property.equals(Schema.MAIN_ENTITY) || property.equals(Foaf.PRIMARY_TOPIC)) {
                centres.add(statement.other());
            }
        }
        return grow(root, 0);
    }

    /**
     * Writes everything that is still missing: what points to something written hangs under it, anything else is a tree of its
     * own.
     */
    List<Branch> rest(Graph graph) {
        List<Branch> trees = new ArrayList<>();
        int next = hangOn(0);
        for (Node subject : subjects(graph)) {
            if (!written.contains(subject)) {
                trees.add(grow(subject, 0));
                next = hangOn(next);
            }
        }
        return trees;
    }

    private int hangOn(int from) {
        int next = from;
        while (next < branches.size()) {
            hangUnder(branches.get(next++));
        }
        return next;
    }

    private static Set<Node> subjects(Graph graph) {
        Set<Node> subjects = new TreeSet<>(Comparator.comparing(Node::toString));
        graph.find().forEachRemaining(triple -> subjects.add(triple.getSubject()));
        return subjects;
    }

    private Branch grow(Node node, int depth) {
        Branch branch = new Branch(statements.of(node), depth);
        written.add(node);
        branches.add(branch);
        for (Statement statement : branch.thing().statements()) {
            Node other = statement.other();
            if (other.isLiteral()) {
                branch.forward().add(new Twig(statement.term(), new Value.Text(other)));
            } else if (!statements.of(other).isEmpty()) {
                branch.forward().add(new Twig(statement.term(), grown(other, depth + 1)));
            } else if (statements.isForeign(other)) {
                branch.forward().add(new Twig(statement.term(), new Value.Reference(statements.of(other))));
            }
        }
        if (centres.contains(node)) {
            hangUnder(branch);
        }
        return branch;
    }

    private Value grown(Node node, int depth) {
        return depth > DEEPEST || written.contains(node) ? new Value.Reference(statements.of(node)) : grow(node, depth);
    }

    private void hangUnder(Branch branch) {
        if (branch.depth() == DEEPEST) {
            return;
        }
        for (Statement statement : statements.to(branch.thing().node())) {
            // The statement itself is among the forward ones of its subject.
            if (!written.contains(statement.other())) {
                branch.reverse().add(new Twig(statement.term(), grow(statement.other(), branch.depth() + 1)));
            }
        }
    }
}
