// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.scholarch.query.SavedQuery;
import org.scholarch.query.SavedQuery.Parameter;
import org.scholarch.vocab.Coa;
import org.scholarch.vocab.Foaf;
import org.scholarch.vocab.Org;
import org.scholarch.vocab.Sup;

/**
 * What queries are asked about: in each kind of things the one with most statements of its kind, the one in the middle, and the
 * last one.
 */
record Asked(List<String> people, List<String> organizations, List<String> topics, List<String> supervised) {
    private static final List<String> LABELS = List.of("most", "middle", "least");

    static Asked of(DatasetGraph dataset) {
        return Txn.calculateRead(
                dataset,
                () -> new Asked(
                        ranked(dataset, Coa.CO_AUTHOR, Quad::getSubject),
                        ranked(dataset, Org.HAS_ORGANIZATION, Quad::getObject),
                        ranked(dataset, Foaf.TOPIC_INTEREST, Quad::getObject),
                        ranked(dataset, Sup.SUPERVISED_BY, Quad::getSubject)));
    }

    /** A name for each set of values, and the values. */
    Map<String, Map<String, String>> valuesFor(SavedQuery query) {
        Map<String, Map<String, String>> sets = new LinkedHashMap<>();
        if (query.parameters().isEmpty()) {
            sets.put("", Map.of());
            return sets;
        }
        for (int i = 0; i < LABELS.size(); i++) {
            Map<String, String> values = new HashMap<>();
            for (Parameter parameter : query.parameters()) {
                // The most of a query is what it answers when nobody says how much.
                values.put(
                        parameter.name(),
                        i == 0 && parameter.name().equals("limit")
                                ? parameter.fallback().orElseThrow()
                                : value(query.name(), parameter.name(), i));
            }
            sets.put(LABELS.get(i), values);
        }
        return sets;
    }

    private String value(String query, String parameter, int place) {
        return switch (parameter) {
            case "person" -> (query.equals("academic-ancestry") ? supervised : people).get(place);
            case "other_person" -> people.get(place + LABELS.size());
            case "organization" -> organizations.get(place);
            case "institution" -> organizations.get(place);
            case "other_organization" -> organizations.get(place + LABELS.size());
            case "topic" -> topics.get(place);
            case "level" ->
                List.of("doctorate", "postdoctorate", "undergraduate").get(place);
            case "text" -> List.of("wang", "anna quin", "zzz").get(place);
            case "limit" -> List.of("100", "50", "10").get(place);
            case "least" -> List.of("2", "8", "20").get(place);
            case "language" -> List.of("en", "fr", "en").get(place);
            default -> throw new IllegalArgumentException("no value for " + parameter);
        };
    }

    private static List<String> ranked(
            DatasetGraph dataset, String property, java.util.function.Function<Quad, Node> thing) {
        Map<Node, Integer> counts = new HashMap<>();
        dataset.find(Quad.defaultGraphIRI, Node.ANY, NodeFactory.createURI(property), Node.ANY)
                .forEachRemaining(it -> counts.merge(thing.apply(it), 1, Integer::sum));
        List<Node> things = new ArrayList<>(counts.keySet());
        things.sort(Comparator.comparingInt((Node it) -> -counts.getOrDefault(it, 0))
                .thenComparing(Node::getURI));
        int last = things.size() - 1;
        return List.of(
                things.get(0).getURI(),
                things.get(last / 2).getURI(),
                things.get(last).getURI(),
                things.get(Math.min(1, last)).getURI(),
                things.get(last / 2 + (last > 1 ? 1 : 0)).getURI(),
                things.get(Math.max(0, last - 1)).getURI());
    }
}
