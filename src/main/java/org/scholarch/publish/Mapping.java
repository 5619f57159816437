// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;
import org.scholarch.check.ShapeChecker;
import org.scholarch.identity.PageIdentities;
import org.scholarch.map.ListedWork;
import org.scholarch.map.MappedRecord;
import org.scholarch.map.ProfileMapper;
import org.scholarch.profile.Profile;
import org.scholarch.rdf.GraphCollector;

/** Maps records into a target, holds each to the shapes and tells of it. */
record Mapping(ProfileMapper mapper, ShapeChecker checker, Target target, OutcomeBuilder outcome) {

    /** A person who was mapped. */
    record Mapped(List<ListedWork> works, LastRun.Tally tally) {}

    /** Maps a profile. */
    Mapped person(Profile profile, PageIdentities known) {
        int errors = outcome.errors();
        outcome.profile(profile);
        target.profile(profile);
        var graph = new GraphCollector();
        MappedRecord mapped = mapper.map(profile, known, tee(graph));
        outcome.statements(graph.graph().size());
        outcome.problems(checker.check(graph.graph(), profile.origin().file(), mapped::placeOf));
        target.record(new Target.RecordGraph(mapped.graph(), Optional.of(mapped.slug()), graph.graph()));
        var tally = new LastRun.Tally(
                profile.supervisions().size() + profile.enrolments().size(),
                profile.publications().size(),
                graph.graph().size(),
                outcome.errors() == errors);
        return new Mapped(mapped.works(), tally);
    }

    /**
     * Maps a record that is of no page; one without a statement is none.
     *
     * @return whether it is there and without an error, and what is to be known of it
     */
    Optional<LastRun.Entry> computed(String name, Consumer<RDFHandler> mapper) {
        var graph = new GraphCollector();
        var digest = new StatementDigest();
        mapper.accept(tee(new RDFHandlerWrapper(graph, digest)));
        if (graph.graph().isEmpty()) {
            return Optional.empty();
        }
        boolean settled = computed(name, graph.graph());
        return Optional.of(new LastRun.Entry(
                name, settled ? digest.end() : "", graph.graph().size()));
    }

    /** Takes a record that is of no page; answers whether it is without an error. */
    boolean computed(String name, Graph graph) {
        int errors = outcome.errors();
        outcome.statements(graph.size());
        outcome.problems(checker.check(graph, name, subject -> Optional.empty()));
        target.record(new Target.RecordGraph(name, Optional.empty(), graph));
        return outcome.errors() == errors;
    }

    private RDFHandler tee(RDFHandler graph) {
        return new RDFHandlerWrapper(target.statements(), graph);
    }
}
