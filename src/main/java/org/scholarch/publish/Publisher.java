// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;
import org.scholarch.check.ShapeChecker;
import org.scholarch.config.Configuration;
import org.scholarch.identity.Identities;
import org.scholarch.identity.IdentitiesBuilder;
import org.scholarch.map.CollaborationMapper;
import org.scholarch.map.MappedRecord;
import org.scholarch.map.ProfileMapper;
import org.scholarch.privacy.PrivacyPolicy;
import org.scholarch.privacy.Redaction;
import org.scholarch.problem.Location;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Profile;
import org.scholarch.rdf.GraphCollector;
import org.scholarch.read.DocumentReader;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.vocab.Minter;

/**
 * Runs the line from source to targets. The documents are read twice: once to decide who is who over all of them, once to map
 * each in the light of that; so one profile at a time is in memory, however many there are.
 */
public final class Publisher {
    private final DocumentReader reader = new DocumentReader();
    private final ShapeChecker checker = new ShapeChecker();
    private final Minter minter;
    private final Configuration configuration;
    private final Redaction redaction;

    /** A publisher of one dataset, who names everybody whom a page names. */
    public Publisher(Minter minter, Configuration configuration) {
        this(minter, configuration, PrivacyPolicy.OPEN);
    }

    /** A publisher of one dataset, who keeps to a policy. */
    public Publisher(Minter minter, Configuration configuration, PrivacyPolicy policy) {
        this.minter = minter;
        this.configuration = configuration;
        this.redaction = new Redaction(policy);
    }

    /**
     * Publishes. A document that is no profile is left out and reported; a graph that breaks a shape is published and reported.
     *
     * @param target takes what is mapped; is not closed
     * @param progress is told of each document once it is done with
     * @return what was published and what was noticed
     */
    public Outcome publish(ProfileDocuments documents, Target target, Progress progress) {
        var outcome = new OutcomeBuilder();
        Map<String, String> accepted = new LinkedHashMap<>();
        Identities identities = identify(documents, outcome, accepted);
        var mapper = new ProfileMapper(minter, identities, configuration.institution());
        documents.forEach(new ProfileVisitor(reader, redaction) {
            @Override
            void read(Redaction.Redacted document) {
                for (Profile profile : document.profiles()) {
                    Origin origin = profile.origin();
                    if (accepted.remove(origin.file(), origin.sha256())) {
                        map(profile, mapper, target, outcome);
                        progress.done(origin.file());
                    }
                }
            }
        });
        accepted.keySet().forEach(file -> outcome.problem(changed(file)));
        collaborations(identities, target, outcome);
        return outcome.build();
    }

    private static Problem changed(String file) {
        String message = "The file changed or vanished while it was published.";
        return new Problem(ProblemCode.SOURCE_CHANGED, Location.of(file), message);
    }

    /** The first pass; {@code accepted} gets the file of each profile with the fingerprint of its bytes. */
    private Identities identify(ProfileDocuments documents, OutcomeBuilder outcome, Map<String, String> accepted) {
        IdentitiesBuilder identities = Identities.builder();
        documents.forEach(new ProfileVisitor(reader, redaction) {
            @Override
            public void document(Origin origin, byte[] bytes) {
                outcome.document();
                super.document(origin, bytes);
            }

            @Override
            void read(Redaction.Redacted document) {
                outcome.problems(document.problems());
                outcome.withheld(document.withheld());
                for (Profile profile : document.profiles()) {
                    Origin origin = profile.origin();
                    identities
                            .add(profile)
                            .ifPresentOrElse(outcome::problem, () -> accepted.put(origin.file(), origin.sha256()));
                }
            }
        });
        return identities.build();
    }

    private void map(Profile profile, ProfileMapper mapper, Target target, OutcomeBuilder outcome) {
        outcome.profile(profile);
        var graph = new GraphCollector();
        MappedRecord mapped = mapper.map(profile, tee(target, graph));
        outcome.statements(graph.graph().size());
        outcome.problems(checker.check(graph.graph(), profile.origin().file(), mapped::placeOf));
        target.record(new Target.RecordGraph(mapped.graph(), Optional.of(mapped.slug()), graph.graph()));
    }

    private void collaborations(Identities identities, Target target, OutcomeBuilder outcome) {
        var graph = new GraphCollector();
        String name = new CollaborationMapper(minter, identities).map(tee(target, graph));
        outcome.statements(graph.graph().size());
        outcome.problems(checker.check(graph.graph(), name, subject -> Optional.empty()));
        // Even when it is empty: a store may still hold an earlier one.
        target.record(new Target.RecordGraph(name, Optional.empty(), graph.graph()));
    }

    private static RDFHandler tee(Target target, RDFHandler graph) {
        return new RDFHandlerWrapper(target.statements(), graph);
    }
}
