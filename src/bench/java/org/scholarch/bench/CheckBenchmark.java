// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.scholarch.check.ShapeChecker;
import org.scholarch.problem.Problem;
import org.scholarch.profile.Profile;
import org.scholarch.rdf.GraphCollector;

/** A profile mapped and held to the shapes, beside Jena's validator alone on the graph when it is there already. */
@State(Scope.Benchmark)
public class CheckBenchmark {
    private final Profile profile = SamplePage.profile();
    private final DecidedMapper mapper = MapBenchmark.mapper(profile);
    private final ShapeChecker checker = new ShapeChecker();
    private final Shapes shapes = shapes();
    private final Graph graph = mapped();

    /** Refuses to measure how a broken graph is reported. */
    @Setup
    public void checkOnce() {
        if (!check().isEmpty()) {
            throw new IllegalStateException("the sample page breaks the shapes: " + check());
        }
    }

    @Benchmark
    public List<Problem> mapAndCheck() {
        return checker.check(mapped(), "ada.txt", subject -> Optional.empty());
    }

    @Benchmark
    public List<Problem> check() {
        return checker.check(graph, "ada.txt", subject -> Optional.empty());
    }

    @Benchmark
    public boolean jenaShacl() {
        return ShaclValidator.get().validate(shapes, graph).conforms();
    }

    private Graph mapped() {
        var collector = new GraphCollector();
        mapper.map(profile, collector);
        return collector.graph();
    }

    private static Shapes shapes() {
        String name = "/org/scholarch/ontology/shapes.ttl";
        try (InputStream in = Objects.requireNonNull(CheckBenchmark.class.getResourceAsStream(name), name)) {
            return Shapes.parse(RDFParser.source(in).lang(Lang.TURTLE).toGraph());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
