// SPDX-License-Identifier: Apache-2.0
package org.scholarch.dump;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.scholarch.store.RecordState;
import org.scholarch.vocab.Minter;

/** What is seen of a store while its records pass. */
final class Extent {
    private final Minter minter;
    private long records;
    private long statements;
    private @Nullable Node example;

    Extent(Minter minter) {
        this.minter = minter;
    }

    void add(RecordState record, List<Triple> content) {
        records++;
        statements += content.size();
        String people = minter.graph("person", "");
        if (example == null && record.graph().startsWith(people)) {
            Node person = NodeFactory.createURI(minter.person(record.graph().substring(people.length())));
            if (content.stream().anyMatch(triple -> triple.getSubject().equals(person))) {
                example = person;
            }
        }
    }

    long records() {
        return records;
    }

    /** All statements of the records; one that two records make counts twice. */
    long statements() {
        return statements;
    }

    /** The first person. */
    Optional<Node> example() {
        return Optional.ofNullable(example);
    }
}
