// SPDX-License-Identifier: Apache-2.0
package org.scholarch.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholarch.problem.Problem;
import org.scholarch.vocab.Sup;

/** Holds the shapes to their cases: every rule is broken by one, and no rule could be taken away unnoticed. */
class ShapesTest {
    private static final ShapeChecker CHECKER = new ShapeChecker();
    /** The predicates of a shape that demand something. */
    private static final Set<Node> DEMANDS = Set.of(
            SHACL.minCount,
            SHACL.maxCount,
            SHACL.datatype,
            SHACL.class_,
            SHACL.nodeKind,
            SHACL.pattern,
            SHACL.in,
            SHACL.equals,
            SHACL.disjoint,
            SHACL.hasValue,
            SHACL.uniqueLang,
            SHACL.not,
            SHACL.or,
            SHACL.node,
            SHACL.lessThanOrEquals,
            SHACL.maxLength,
            SHACL.minInclusive,
            SHACL.targetClass,
            SHACL.targetSubjectsOf,
            SHACL.targetObjectsOf,
            SHACL.qualifiedMinCount,
            SHACL.qualifiedMaxCount);

    /** A case with its graph made once. */
    private record Prepared(ShapeCase from, Graph graph) {}

    static Stream<ShapeCase> cases() throws IOException {
        return ShapeCase.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void brokenGraphIsReportedInPlainWords(ShapeCase broken) {
        assertEquals(String.join("\n", broken.expected()), String.join("\n", messages(CHECKER, broken.broken())));
    }

    @Test
    void everyMessageIsExpectedBySomeCase() throws IOException {
        Set<String> unseen = new TreeSet<>();
        ShapeChecker.shapes()
                .find(Node.ANY, SHACL.message, Node.ANY)
                .forEachRemaining(message -> unseen.add(message.getObject().getLiteralLexicalForm()));
        for (ShapeCase broken : ShapeCase.all()) {
            broken.expected().forEach(line -> unseen.remove(line.substring(line.indexOf(": ") + 2)));
        }
        assertEquals(Set.of(), unseen);
    }

    @Test
    void messagesSayWhatIsWrongAndWhatToDo() {
        var odd = new ArrayList<String>();
        ShapeChecker.shapes().find(Node.ANY, SHACL.message, Node.ANY).forEachRemaining(triple -> {
            Node message = triple.getObject();
            String text = message.getLiteralLexicalForm();
            boolean twoSentences = text.matches("[A-Z].+[.;] .+\\.");
            if (!"en".equals(message.getLiteralLanguage())
                    || !twoSentences
                    || text.matches(".*([a-z]Count|sh:|SHACL).*")) {
                odd.add(text);
            }
        });
        assertEquals(List.of(), odd);
    }

    @ParameterizedTest
    @CsvSource({"level, Level", "role, Role", "status, Status", "disclosure, Disclosure"})
    void listsOfConceptsAreThoseOfTheOntology(String property, String type) {
        Graph ontology = RDFParser.source("ontology/supervision.ttl").toGraph();
        Set<String> concepts = new TreeSet<>();
        ontology.find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(Sup.NS + type))
                .forEachRemaining(triple -> concepts.add(triple.getSubject().getURI()));
        Set<String> allowed = new TreeSet<>();
        Graph shapes = ShapeChecker.shapes();
        shapes.find(Node.ANY, SHACL.path, NodeFactory.createURI(Sup.NS + property))
                .mapWith(Triple::getSubject)
                .forEachRemaining(shape -> shapes.find(shape, SHACL.in, Node.ANY)
                        .forEachRemaining(list -> addMembers(shapes, list.getObject(), allowed)));
        assertEquals(String.join("\n", concepts), String.join("\n", allowed));
    }

    private static void addMembers(Graph graph, Node list, Set<String> members) {
        GraphList.members(new GNode(graph, list)).forEach(member -> members.add(member.getURI()));
    }

    @Test
    void noDemandCanBeTakenAwayUnnoticed() throws IOException {
        Graph shapes = ShapeChecker.shapes();
        List<Prepared> cases = ShapeCase.all().stream()
                .map(each -> new Prepared(each, each.broken()))
                .toList();
        var unnoticed = new ArrayList<String>();
        for (Triple demand : shapes.find()
                .filterKeep(triple -> DEMANDS.contains(triple.getPredicate()))
                .toList()) {
            Graph weaker = GraphFactory.createDefaultGraph();
            shapes.find().filterKeep(triple -> !triple.equals(demand)).forEachRemaining(weaker::add);
            if (!isNoticed(weaker, nearestFirst(cases, shapes, demand))) {
                unnoticed.add(describe(shapes, demand));
            }
        }
        assertEquals("", String.join("\n", unnoticed));
    }

    private static boolean isNoticed(Graph weaker, List<Prepared> order) {
        try {
            var checker = new ShapeChecker(weaker);
            return order.stream().anyMatch(each -> !each.from().expected().equals(messages(checker, each.graph())));
        } catch (ShaclParseException e) {
            return true;
        }
    }

    /** Cases that expect the message of the demand come first: they will notice, and the others need not be tried. */
    private static List<Prepared> nearestFirst(List<Prepared> cases, Graph shapes, Triple demand) {
        Set<String> told = new TreeSet<>();
        collectMessages(shapes, demand.getSubject(), told, 0);
        return cases.stream()
                .sorted(Comparator.comparing(each -> each.from().expected().stream()
                        .noneMatch(line -> told.stream().anyMatch(line::endsWith))))
                .toList();
    }

    private static void collectMessages(Graph shapes, Node shape, Set<String> told, int depth) {
        shapes.find(shape, SHACL.message, Node.ANY)
                .forEachRemaining(triple -> told.add(triple.getObject().getLiteralLexicalForm()));
        if (told.isEmpty() && depth < 12) {
            shapes.find(Node.ANY, Node.ANY, shape)
                    .forEachRemaining(triple -> collectMessages(shapes, triple.getSubject(), told, depth + 1));
        }
        if (told.isEmpty() && depth == 0) {
            shapes.find(shape, SHACL.property, Node.ANY)
                    .forEachRemaining(triple -> collectMessages(shapes, triple.getObject(), told, 1));
        }
    }

    private static String describe(Graph shapes, Triple demand) {
        var text = new StringBuilder(demand.getPredicate().getLocalName() + " " + demand.getObject());
        shapes.find(demand.getSubject(), Node.ANY, Node.ANY)
                .forEachRemaining(triple -> text.append(" | ").append(triple.getObject()));
        return text.toString();
    }

    private static List<String> messages(ShapeChecker checker, Graph graph) {
        return checker.check(graph, "case", iri -> Optional.empty()).stream()
                .map(Problem::message)
                .toList();
    }
}
