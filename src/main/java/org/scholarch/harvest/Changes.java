// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.scholarch.store.ThingState;
import org.scholarch.vocab.Org;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Sup;

/**
 * When what is disseminated of a thing last changed. The store notes when the thing itself changed, or the name of something that it mentions;
 * formats also tell the identifiers of a work's authors, whose organisations decide in which sets it is, and the posts and supervisions
 * of a person.
 */
final class Changes {
    private final Map<String, Instant> own = new HashMap<>();
    private final Map<String, Instant> others = new HashMap<>();

    /** Takes note of a thing. */
    void note(ThingState thing) {
        if (thing.gone().isEmpty()) {
            thing.iri().ifPresent(iri -> own.put(iri, thing.modified()));
        }
    }

    /** Finds what things tell of others, when all are noted. */
    void relate(Graph graph) {
        graph.find(Node.ANY, NodeFactory.createURI(Schema.AUTHOR), Node.ANY)
                .forEach(it -> tell(it.getSubject(), it.getObject()));
        for (String property : new String[] {Org.MEMBER, Sup.AGENT}) {
            graph.find(Node.ANY, NodeFactory.createURI(property), Node.ANY)
                    .forEach(it -> tell(it.getObject(), it.getSubject()));
        }
    }

    private void tell(Node thing, Node other) {
        if (thing.isURI() && other.isURI()) {
            Instant changed = own.get(whole(other.getURI()));
            if (changed != null) {
                others.merge(whole(thing.getURI()), changed, (one, two) -> one.isAfter(two) ? one : two);
            }
        }
    }

    private static String whole(String iri) {
        int end = iri.indexOf('#');
        return end < 0 ? iri : iri.substring(0, end);
    }

    /** When anything of a thing changed. */
    Instant of(ThingState thing) {
        return thing.iri()
                .map(others::get)
                .filter(it -> it.isAfter(thing.modified()))
                .orElse(thing.modified());
    }
}
