// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;
import org.scholarch.map.ListedWork;
import org.scholarch.store.RecordStore;
import org.scholarch.vocab.Coa;
import org.scholarch.vocab.Dcterms;
import org.scholarch.vocab.Minter;

/** Brings the years of collaborations up to date when works have other years and the same authors. */
final class CollaborationYears {
    private static final int YEAR = 4;
    private static final Node WORK = NodeFactory.createURI(Coa.PUBLICATION);
    private static final Node FIRST = NodeFactory.createURI(Coa.FIRST_YEAR);
    private static final Node LAST = NodeFactory.createURI(Coa.LAST_YEAR);

    private final @Nullable RecordStore store;
    private final Minter minter;
    private final Set<String> records;

    private CollaborationYears(@Nullable RecordStore store, Minter minter, Set<String> records) {
        this.store = store;
        this.minter = minter;
        this.records = records;
    }

    /** Of a store of which nothing is known. */
    static CollaborationYears unknown(Minter minter) {
        return new CollaborationYears(null, minter, Set.of());
    }

    /**
     * Of a store.
     *
     * @param pages the slugs of the pages that were mapped into it
     */
    static CollaborationYears in(RecordStore store, Minter minter, Stream<String> pages) {
        Set<String> records = new TreeSet<>();
        pages.forEach(page -> records.add(minter.graph("person", page)));
        return new CollaborationYears(store, minter, records);
    }

    /** What a page listed and lists now. */
    record Relisted(List<ListedWork> before, List<ListedWork> after) {
        /** The works that have another year. */
        private Stream<String> changed() {
            Map<String, Optional<Integer>> years = new HashMap<>();
            before.forEach(it -> years.put(it.key(), it.year()));
            return after.stream()
                    .filter(it -> !it.year().equals(years.get(it.key())))
                    .map(ListedWork::key);
        }
    }

    /**
     * A record of collaborations that says something else now.
     *
     * @param before how many statements it had
     */
    record Restated(String graph, Graph statements, int before) {}

    /**
     * The records that say something else.
     *
     * @param relisted by the slug of the owner, what pages list that changed; the pages are in the store as they were or as they are
     */
    List<Restated> restate(Map<String, Relisted> relisted) {
        RecordStore known = store;
        if (known == null || relisted.isEmpty()) {
            return List.of();
        }
        var years = new Years(known, relisted);
        Map<String, Set<Node>> affected = new TreeMap<>();
        relisted.values().stream()
                .flatMap(Relisted::changed)
                .distinct()
                .forEach(work -> rows(
                        known,
                        "SELECT ?g ?it { GRAPH ?g { ?it <" + Coa.PUBLICATION + "> <" + minter.publication(work)
                                + "> } }",
                        row -> affected.computeIfAbsent(row.get("g").getURI(), it -> new LinkedHashSet<>())
                                .add(row.get("it"))));
        List<Restated> restated = new ArrayList<>();
        affected.forEach((graph, collaborations) -> {
            Graph statements = known.content(graph);
            int before = statements.size();
            boolean differs = false;
            for (Node collaboration : collaborations) {
                differs |= restate(statements, collaboration, years);
            }
            if (differs) {
                restated.add(new Restated(graph, statements, before));
            }
        });
        return restated;
    }

    private static boolean restate(Graph statements, Node collaboration, Years years) {
        List<Optional<Integer>> all = statements.find(collaboration, WORK, Node.ANY).toList().stream()
                .map(it -> years.of(it.getObject().getURI()))
                .toList();
        boolean known = all.stream().allMatch(Optional::isPresent);
        List<Integer> sorted =
                known ? all.stream().flatMap(Optional::stream).sorted().toList() : List.of();
        boolean differs =
                replace(statements, collaboration, FIRST, sorted.stream().findFirst());
        return replace(statements, collaboration, LAST, sorted.stream().reduce((one, other) -> other)) || differs;
    }

    private static boolean replace(Graph statements, Node subject, Node property, Optional<Integer> year) {
        List<Triple> before = statements.find(subject, property, Node.ANY).toList();
        List<Triple> now = year.stream()
                .map(it -> NodeFactory.createLiteralDT(Integer.toString(it), XSDDatatype.XSDinteger))
                .map(it -> Triple.create(subject, property, it))
                .toList();
        if (before.equals(now)) {
            return false;
        }
        before.forEach(statements::delete);
        now.forEach(statements::add);
        return true;
    }

    private static void rows(RecordStore store, String query, Consumer<Binding> each) {
        try (QueryExec execution = store.query().query(query).build()) {
            execution.select().forEachRemaining(each);
        }
    }

    /** The year of each work: the earliest that a page gives. */
    private final class Years {
        private final RecordStore store;
        private final Set<String> changed = new TreeSet<>();
        private final Map<String, Integer> now = new HashMap<>();
        private final Map<String, Optional<Integer>> known = new HashMap<>();

        Years(RecordStore store, Map<String, Relisted> relisted) {
            this.store = store;
            relisted.forEach((page, works) -> {
                changed.add(minter.graph("person", page));
                works.after()
                        .forEach(work -> work.year()
                                .ifPresent(year -> now.merge(minter.publication(work.key()), year, Math::min)));
            });
        }

        Optional<Integer> of(String work) {
            return known.computeIfAbsent(work, this::asked);
        }

        private Optional<Integer> asked(String work) {
            List<Integer> years = new ArrayList<>();
            Optional.ofNullable(now.get(work)).ifPresent(years::add);
            rows(store, "SELECT ?g ?day { GRAPH ?g { <" + work + "> <" + Dcterms.ISSUED + "> ?day } }", row -> {
                String graph = row.get("g").getURI();
                if (records.contains(graph) && !changed.contains(graph)) {
                    years.add(Integer.valueOf(
                            row.get("day").getLiteralLexicalForm().substring(0, YEAR)));
                }
            });
            return years.stream().min(Integer::compare);
        }
    }
}
