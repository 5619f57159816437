// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.scholarch.harvest.format.Holdings;
import org.scholarch.harvest.format.Kind;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Minter;
import org.scholarch.vocab.Schema;

/** Which things are in which sets, beside the sets of their kinds. */
final class Memberships {
    private static final String TOPIC = "topic";
    private static final String ORGANIZATION = "organization";

    private final Graph graph;
    private final Holdings holdings;
    private final Minter minter;
    private final Map<String, String> names = new TreeMap<>(OpenAireSets.all());
    private final Map<String, List<String>> sets = new HashMap<>();

    /** Looks through everything that a store says, in the transaction of the caller. */
    Memberships(Holdings holdings, Minter minter) {
        this.graph = holdings.graph();
        this.holdings = holdings;
        this.minter = minter;
        for (Kind kind : Kind.values()) {
            names.put(kind.set(), kind.setName());
        }
        collect(Foaf.TOPIC_INTEREST, TOPIC);
        collect(Schema.AFFILIATION, ORGANIZATION);
        collect(Schema.MEMBER_OF, ORGANIZATION);
        publications();
    }

    /** What each set is called, by setSpec in order. */
    Map<String, String> names() {
        return names;
    }

    /** The sets that a thing is in beside those of its kind. */
    List<String> of(String iri) {
        return sets.getOrDefault(iri, List.of());
    }

    /** Sets of those who point to a thing of some kind by a property. */
    private void collect(String property, String word) {
        String start = minter.base() + word + "/";
        eachLink(property, (subject, target) -> {
            if (target.startsWith(start)) {
                String set = word + ":" + target.substring(start.length());
                names.computeIfAbsent(set, it -> holdings.name(target));
                add(subject, set);
            }
        });
    }

    /** Sets of what was written by those who are at an organisation now, wherever they were then. */
    private void publications() {
        String start = ORGANIZATION + ":";
        eachLink(Schema.AUTHOR, (work, author) -> {
            for (String set : of(author)) {
                if (set.startsWith(start)) {
                    String works = Kind.PUBLICATION.set() + ":" + set.substring(start.length());
                    names.computeIfAbsent(works, it -> "Publications of people of " + names.get(set));
                    add(work, works);
                }
            }
        });
    }

    private void add(String iri, String set) {
        List<String> those = sets.computeIfAbsent(iri, it -> new ArrayList<>(4));
        if (!those.contains(set)) {
            those.add(set);
        }
    }

    private void eachLink(String property, BiConsumer<String, String> take) {
        graph.find(Node.ANY, NodeFactory.createURI(property), Node.ANY).forEach(triple -> {
            if (triple.getObject().isURI()) {
                take.accept(triple.getSubject().getURI(), triple.getObject().getURI());
            }
        });
    }
}
