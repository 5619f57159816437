// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;
import org.scholarch.check.ShapeChecker;
import org.scholarch.config.Configuration;
import org.scholarch.config.CurationFiles;
import org.scholarch.identity.Decision;
import org.scholarch.identity.Identities;
import org.scholarch.identity.IdentitiesBuilder;
import org.scholarch.map.CollaborationMapper;
import org.scholarch.map.DecisionRecord;
import org.scholarch.map.MappedRecord;
import org.scholarch.map.ProfileMapper;
import org.scholarch.map.VocabularyMapper;
import org.scholarch.privacy.HiddenThings;
import org.scholarch.privacy.Redaction;
import org.scholarch.profile.Institution;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Profile;
import org.scholarch.rdf.GraphCollector;
import org.scholarch.read.DocumentReader;
import org.scholarch.report.Report;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.vocab.Minter;

/**
 * Runs the line from source to targets. The documents are read three times: to see which of them speak of whom, to decide who is
 * who over all of them, and to map each person in the light of that; so one person at a time is in memory, however many there are.
 */
public final class Publisher {
    private final ShapeChecker checker = new ShapeChecker();
    private final Minter minter;
    private final Optional<Institution> institution;
    private final String settings;
    private final CurationFiles curation;
    private final HiddenThings hidden;
    private final DocumentReader reader;
    private final Redaction redaction;

    /** A publisher of one dataset, of which no curator said anything. */
    public Publisher(Minter minter, Configuration configuration) {
        this(minter, configuration, CurationFiles.NONE);
    }

    /** A publisher of one dataset, who keeps to its privacy policy and to what curators said. */
    public Publisher(Minter minter, Configuration configuration, CurationFiles curation) {
        this.minter = minter;
        this.curation = curation;
        this.settings = minter.base() + configuration + curation;
        this.hidden = CuratorsWord.hidden(curation, configuration.institution());
        this.institution = configuration.institution().filter(it -> !hidden.hides(Organization.of(it.name())));
        this.reader = new DocumentReader(curation.words());
        this.redaction = new Redaction(configuration.privacy().hiding(curation.hidden()), hidden);
    }

    /**
     * Publishes. A document that is no profile is left out and reported; a graph that breaks a shape is published and reported.
     *
     * @param target takes what is mapped; is not closed
     * @param progress is told of each person once the work on the person is done
     * @return what was published and what was noticed
     */
    public Outcome publish(ProfileDocuments documents, Target target, Progress progress) {
        var outcome = new OutcomeBuilder();
        outcome.problems(curation.problems());
        var readings = new Readings(documents, reader, redaction, outcome);
        People people = People.in(readings, outcome);
        outcome.documents(readings.fetched());
        Identities identities = identify(people, outcome);
        Decided.of(decisions(identities)).forEach(outcome::decision);
        var mapper = new ProfileMapper(minter, identities, institution);
        people.forEach(profile -> {
            map(profile, mapper, target, outcome);
            progress.done(profile.origin().file());
        });
        CollaborationMapper collaborations = mapper.collaborations();
        collaborations.graphs().forEach(name -> computed(name, out -> collaborations.map(name, out), target, outcome));
        var vocabulary = new VocabularyMapper(minter);
        computed(vocabulary.graph(), vocabulary::map, target, outcome);
        DecisionRecord.of(decisions(identities), minter)
                .forEach(record -> computed(record.graph(), record::map, target, outcome));
        target.survivors(survivors(identities));
        return outcome.build();
    }

    /**
     * Why two names or titles are one, or are not.
     *
     * @param one a name, a title or a slug
     * @param other another
     * @return what there is to tell; empty when the documents know nobody and nothing of the kind
     */
    public List<Report.Decision> why(ProfileDocuments documents, String one, String other) {
        var outcome = new OutcomeBuilder();
        People people = People.in(new Readings(documents, reader, redaction, outcome), outcome);
        return identify(people, outcome).why(one, other).stream()
                .filter(this::mayBeTold)
                .map(Decided::told)
                .toList();
    }

    /** What was decided; the program's own table knows organisations that a curator hides. */
    private Stream<Decision> decisions(Identities identities) {
        return identities.decisions().filter(this::mayBeTold);
    }

    private boolean mayBeTold(Decision decision) {
        return !hidden.standIn(decision.first()) && !hidden.standIn(decision.second());
    }

    private Identities identify(People people, OutcomeBuilder outcome) {
        IdentitiesBuilder identities = Identities.builder(CuratorsWord.of(curation, institution, hidden));
        people.forEach(profile -> identities.add(profile).ifPresent(outcome::problem));
        return identities.build();
    }

    private void map(Profile profile, ProfileMapper mapper, Target target, OutcomeBuilder outcome) {
        outcome.profile(profile);
        target.profile(profile);
        var graph = new GraphCollector();
        MappedRecord mapped = mapper.map(profile, tee(target, graph));
        outcome.statements(graph.graph().size());
        outcome.problems(checker.check(graph.graph(), profile.origin().file(), mapped::placeOf));
        target.record(new Target.RecordGraph(mapped.graph(), Optional.of(mapped.slug()), graph.graph()));
    }

    /** A record that is of no page; one without a statement is none. */
    private void computed(String name, Consumer<RDFHandler> mapper, Target target, OutcomeBuilder outcome) {
        var graph = new GraphCollector();
        mapper.accept(tee(target, graph));
        if (!graph.graph().isEmpty()) {
            outcome.statements(graph.graph().size());
            outcome.problems(checker.check(graph.graph(), name, subject -> Optional.empty()));
            target.record(new Target.RecordGraph(name, Optional.empty(), graph.graph()));
        }
    }

    private Map<String, String> survivors(Identities identities) {
        Map<String, String> survivors = new HashMap<>();
        identities.aliases().forEach((alias, slug) -> survivors.put(minter.person(alias), minter.person(slug)));
        return survivors;
    }

    /** What stands for the policy that the run keeps to and for everybody who is hidden; another policy, another text. */
    String policy() {
        return redaction.policy().toString();
    }

    /** What stands for everything but the documents that decides what comes out of a run. */
    String settings() {
        return settings;
    }

    private static RDFHandler tee(Target target, RDFHandler graph) {
        return new RDFHandlerWrapper(target.statements(), graph);
    }
}
