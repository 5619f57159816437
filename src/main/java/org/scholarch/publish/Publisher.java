// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholarch.check.ShapeChecker;
import org.scholarch.config.Configuration;
import org.scholarch.config.CurationFiles;
import org.scholarch.identity.Decision;
import org.scholarch.identity.Identities;
import org.scholarch.identity.IdentitiesBuilder;
import org.scholarch.identity.SeenPage;
import org.scholarch.map.ProfileMapper;
import org.scholarch.privacy.HiddenThings;
import org.scholarch.privacy.PrivacyPolicy;
import org.scholarch.privacy.Redaction;
import org.scholarch.profile.Institution;
import org.scholarch.profile.Organization;
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
        return publish(documents, target, progress, History.none(minter));
    }

    /** Publishes likewise, but does not do again what came out as in the run before. Tells what it had to look at. */
    Outcome publish(ProfileDocuments documents, Target target, Progress progress, History history) {
        var outcome = new OutcomeBuilder();
        outcome.problems(curation.problems());
        var readings = new Readings(documents, reader, redaction, outcome);
        history.settle(readings);
        People people = People.in(readings, outcome);
        outcome.documents(readings.fetched());
        var mapping = new Mapping(new ProfileMapper(minter, institution), checker, target, outcome);
        var job = new Job(minter, people, history, mapping, progress);
        if (job.leavesDecisions()) {
            new Refresh(job).run();
        } else {
            new Renewal(this, job).run();
        }
        history.note(readings);
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
        IdentitiesBuilder identities = builder();
        people.slugs().forEach(slug -> people.profile(slug).map(SeenPage::of).ifPresent(identities::add));
        return identities.build().why(one, other).stream()
                .filter(this::mayBeTold)
                .map(Decided::told)
                .toList();
    }

    /** What was decided; the program's own table knows organisations that a curator hides. */
    Stream<Decision> decisions(Identities identities) {
        return identities.decisions().filter(this::mayBeTold);
    }

    private boolean mayBeTold(Decision decision) {
        return !hidden.standIn(decision.first()) && !hidden.standIn(decision.second());
    }

    /** Decides in the light of what curators said. */
    IdentitiesBuilder builder() {
        return Identities.builder(CuratorsWord.of(curation, institution, hidden));
    }

    /** The institute, when it is known and may be named. */
    Optional<Organization> institution() {
        return institution.map(Institution::organization);
    }

    /** By the addresses that people have not, or no more, those that they have. */
    Map<String, String> survivors(Identities identities) {
        Map<String, String> survivors = new HashMap<>();
        identities.aliases().forEach((alias, slug) -> survivors.put(minter.person(alias), minter.person(slug)));
        return survivors;
    }

    /** What stands for the policy that the run keeps to and for everybody who is hidden; another policy, another text. */
    String policy() {
        PrivacyPolicy policy = redaction.policy();
        // Somebody hidden prints as nothing, so that another name in the list would else be the same text. It is only
        // digested.
        return policy
                + policy.hidden().stream()
                        .map(it -> it.names() + " " + it.identifiers())
                        .toList()
                        .toString();
    }

    /** What stands for everything but the documents that decides what comes out of a run. */
    String settings() {
        return settings;
    }
}
