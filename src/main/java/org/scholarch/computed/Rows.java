// SPDX-License-Identifier: Apache-2.0
package org.scholarch.computed;

import static org.scholarch.computed.Terms.address;
import static org.scholarch.computed.Terms.node;
import static org.scholarch.computed.Terms.number;
import static org.scholarch.computed.Terms.row;
import static org.scholarch.computed.Terms.text;
import static org.scholarch.computed.Terms.textNode;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.scholarch.search.Kind;

/**
 * What the indexes say to a computed property, as terms.
 *
 * @param asked what stands behind the property
 */
record Rows(Indexes indexes, List<Node> asked) {

    /** The answers, each as long as what is found before the property. */
    Stream<List<Node>> of(ComputedProperty property) {
        return switch (property) {
            case IS_THERE -> Stream.of(List.of());
            case PATH -> path();
            case CO_AUTHORS -> coAuthors();
            case SUGGESTIONS -> suggestions();
            case CIRCLE -> circle();
            case PAIRS -> pairs();
            case NAMED -> named();
            case BRIDGES -> bridges();
            case PARTNERS -> partners();
            case TOPICS -> topics();
            case INTERESTED -> interested();
            case SHARED_TOPICS -> sharedTopics();
            case SUPERVISORS -> supervisors();
            case SUPERVISING -> supervising();
            case SUPERVISIONS -> supervisions();
            case UNNAMED -> addresses(indexes.supervisions().unnamed(), limit(0));
            case PUBLISHING_STUDENTS -> publishingStudents();
            case MERGES -> addresses(indexes.decisions().merges(limit(0)), Integer.MAX_VALUE);
            case SUSPECTS -> addresses(indexes.decisions().suspects(limit(0)), Integer.MAX_VALUE);
        };
    }

    private Stream<List<Node>> path() {
        List<String> path = indexes.network().path(thing(0), thing(1));
        return IntStream.range(0, path.size()).mapToObj(link -> row(node(path.get(link)), node(link)));
    }

    private Stream<List<Node>> coAuthors() {
        return indexes.network().coAuthors(thing(0), limit(1)).stream()
                .map(it -> row(node(it.person()), node(it.works())));
    }

    private Stream<List<Node>> suggestions() {
        return indexes.network().suggestions(thing(0), limit(1)).stream()
                .map(it -> row(node(it.person()), node(it.shared()), node(it.between())));
    }

    private Stream<List<Node>> circle() {
        return indexes.network().circle(thing(0), limit(1)).stream()
                .map(it -> row(node(it.person()), node(it.other()), node(it.works())));
    }

    private Stream<List<Node>> pairs() {
        return indexes.network().strongestPairs(limit(0), limit(1)).stream()
                .map(it -> row(node(it.person()), node(it.other()), node(it.works())));
    }

    private Stream<List<Node>> named() {
        Optional<Kind> kind = Stream.of(Kind.values())
                .filter(it -> it.word().equals(text(asked.get(1))))
                .findFirst();
        return indexes.names().find(text(asked.get(0)), kind, limit(2)).stream()
                .map(it -> row(
                        node(it.thing()),
                        textNode(it.name()),
                        textNode(it.kind().word()),
                        node(it.hasPage())));
    }

    private Stream<List<Node>> bridges() {
        return indexes.posts().bridges(indexes.network(), thing(0), thing(1), limit(2)).stream()
                .map(it -> row(node(it.person()), node(it.pairs()), node(it.here()), node(it.there())));
    }

    private Stream<List<Node>> partners() {
        return indexes.posts().partners().stream()
                .limit(limit(0))
                .map(it -> row(node(it.organization()), node(it.other()), node(it.works()), node(it.pairs())));
    }

    private Stream<List<Node>> topics() {
        return indexes.topics().topics().stream().limit(limit(0)).map(it -> row(node(it.address()), node(it.people())));
    }

    private Stream<List<Node>> interested() {
        return indexes.topics().on(thing(0)).stream()
                .limit(limit(1))
                .map(it -> row(node(it.person()), node(it.works())));
    }

    private Stream<List<Node>> sharedTopics() {
        return indexes.topics().shared(indexes.network(), limit(0)).stream()
                .map(it -> row(node(it.topic()), node(it.person()), node(it.other())));
    }

    private Stream<List<Node>> supervisors() {
        return indexes.supervisions().supervisors().stream()
                .limit(limit(0))
                .map(it -> row(node(it.person()), node(it.alone()), node(it.principal()), node(it.co())));
    }

    private Stream<List<Node>> supervising() {
        return indexes.supervisions().at(thing(0)).stream()
                .limit(limit(1))
                .map(it -> row(node(it.person()), node(it.students())));
    }

    private Stream<List<Node>> supervisions() {
        return indexes.supervisions().groups().stream()
                .map(it -> row(node(it.level()), node(it.institution()), node(it.supervisions()), node(it.shared())));
    }

    private Stream<List<Node>> publishingStudents() {
        return indexes.supervisions().publishing().stream()
                .limit(limit(0))
                .map(it -> row(node(it.student()), node(it.supervisor()), node(it.works())));
    }

    private static Stream<List<Node>> addresses(List<String> addresses, int limit) {
        return addresses.stream().limit(limit).map(it -> row(node(it)));
    }

    private String thing(int place) {
        return address(asked.get(place));
    }

    private int limit(int place) {
        return number(asked.get(place));
    }
}
