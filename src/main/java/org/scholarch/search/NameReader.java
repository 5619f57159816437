// SPDX-License-Identifier: Apache-2.0
package org.scholarch.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.scholarch.scan.Stated;
import org.scholarch.scan.Statements;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Rdf;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Skos;

/** Reads the names of things that a graph describes. */
public final class NameReader {
    private static final List<String> NAMES = List.of(Schema.NAME, Schema.ALTERNATE_NAME, Skos.ALT_LABEL);

    private final Statements statements;
    private final Map<Long, Kind> kinds = new HashMap<>();
    private final Set<Long> withPage = new HashSet<>();

    private NameReader(Statements statements) {
        this.statements = statements;
        for (Kind kind : Kind.values()) {
            statements.each(Rdf.TYPE, kind.type(), thing -> kinds.putIfAbsent(thing, kind));
        }
        statements.each(Foaf.PRIMARY_TOPIC, (page, thing) -> withPage.add(thing));
    }

    /** Indexes a graph; in the transaction of the caller. */
    public static NameIndex read(Statements statements) {
        return new NameIndex(new NameReader(statements).names());
    }

    private Iterator<Named> names() {
        Stated stated = new Stated();
        NAMES.forEach(property -> statements.each(property, (thing, name) -> {
            if (kinds.containsKey(thing)) {
                stated.take(thing, name);
            }
        }));
        return IntStream.range(0, stated.size())
                .mapToObj(at -> named(stated.subject(at), stated.object(at)))
                .flatMap(Optional::stream)
                .iterator();
    }

    private Optional<Named> named(long thing, long name) {
        String address = statements.address(thing);
        Node written = statements.term(name);
        Kind kind = kinds.get(thing);
        return address.isEmpty() || !written.isLiteral() || kind == null
                ? Optional.empty()
                : Optional.of(new Named(address, written.getLiteralLexicalForm(), kind, withPage.contains(thing)));
    }
}
