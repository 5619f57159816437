// SPDX-License-Identifier: Apache-2.0
package org.scholarch.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.scholarch.problem.Location;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;

/** Holds the graph of one record to {@code ontology/shapes.ttl}. Safe for use by several threads. */
public final class ShapeChecker {
    private static final String SHAPES = "/org/scholarch/ontology/shapes.ttl";

    private final Shapes shapes;

    /** Reads the shapes that come with the program. */
    public ShapeChecker() {
        this(shapes());
    }

    /** @param shapes the shapes as RDF, in place of those of the program */
    ShapeChecker(Graph shapes) {
        this.shapes = Shapes.parse(shapes);
    }

    /** The shapes of the program as RDF. */
    static Graph shapes() {
        try (InputStream in = Objects.requireNonNull(ShapeChecker.class.getResourceAsStream(SHAPES), SHAPES)) {
            return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks a graph that was just mapped.
     *
     * @param graph all statements of one record
     * @param file what problems point to when no place is known
     * @param placeOf where a subject's IRI came from, when that is known; it is asked about a part
     *     of a thing, such as {@code …#co-supervisor}, and then about the whole
     * @return one problem for each rule that a subject breaks, in line order; empty when the graph conforms
     */
    public List<Problem> check(Graph graph, String file, Function<String, Optional<Location>> placeOf) {
        return Conformance.holds(shapes, graph) ? List.of() : problems(graph, file, placeOf);
    }

    private List<Problem> problems(Graph graph, String file, Function<String, Optional<Location>> placeOf) {
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(entry -> problem(entry, file, placeOf))
                .distinct()
                .sorted(Comparator.<Problem>comparingInt(
                                problem -> problem.location().line())
                        .thenComparing(Problem::message))
                .toList();
    }

    private static Problem problem(ReportEntry entry, String file, Function<String, Optional<Location>> placeOf) {
        Node focus = entry.focusNode();
        Location location = place(focus.toString(), placeOf).orElse(Location.of(file));
        return new Problem(ProblemCode.SHAPE_VIOLATED, location, tail(focus) + ": " + entry.message());
    }

    private static Optional<Location> place(String iri, Function<String, Optional<Location>> placeOf) {
        int fragment = iri.indexOf('#');
        Optional<Location> place = placeOf.apply(iri);
        return fragment < 0 ? place : place.or(() -> placeOf.apply(iri.substring(0, fragment)));
    }

    /** The IRI after its host: long enough to tell subjects apart, short enough for one line. */
    private static String tail(Node focus) {
        if (!focus.isURI()) {
            return focus.toString();
        }
        String iri = focus.getURI();
        int host = iri.indexOf("://");
        int path = host < 0 ? -1 : iri.indexOf('/', host + 3);
        return path < 0 ? iri : iri.substring(path + 1);
    }
}
