// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.scholarch.identity.Identities;
import org.scholarch.identity.IdentitiesBuilder;
import org.scholarch.identity.PageIdentities;
import org.scholarch.identity.SeenPage;
import org.scholarch.map.CollaborationMapper;
import org.scholarch.map.DecisionRecord;
import org.scholarch.map.ListedWorks;
import org.scholarch.map.VocabularyMapper;
import org.scholarch.memory.Place;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Profile;

/**
 * Decides who is who over everybody, and maps each in the light of that. Somebody is left as in the last run of whom neither the documents
 * changed nor anything that was decided about what they name.
 */
final class Renewal {
    private final Publisher publisher;
    private final Job job;
    private final Map<String, LastRun.Entry> computedBefore;
    private final ListedWorks listed = new ListedWorks();

    Renewal(Publisher publisher, Job job) {
        this.publisher = publisher;
        this.job = job;
        this.computedBefore = job.last().computed();
    }

    void run() {
        job.notes().startAnew();
        Identities identities = decide();
        Decided.of(publisher.decisions(identities)).forEach(job.outcome()::decision);
        List<Organization> asked = publisher.institution().stream().toList();
        job.people().slugs().forEach(slug -> person(slug, identities, asked));
        var collaborations = new CollaborationMapper(job.minter(), identities.collaborations(), listed);
        collaborations.graphs().forEach(name -> computed(name, out -> collaborations.map(name, out)));
        var vocabulary = new VocabularyMapper(job.minter());
        computed(vocabulary.graph(), vocabulary::map);
        DecisionRecord.of(publisher.decisions(identities), job.minter())
                .forEach(record -> computed(record.graph(), record::map));
        job.mapping().target().survivors(publisher.survivors(identities));
    }

    private Identities decide() {
        IdentitiesBuilder builder = publisher.builder();
        for (String slug : job.people().slugs()) {
            seen(slug).ifPresent(builder::add);
        }
        return builder.build();
    }

    private Optional<SeenPage> seen(String slug) {
        Optional<LastRun.Person> before = job.sameDocuments(slug);
        return before.isPresent()
                ? before.map(job.last()::seen)
                : job.people().profile(slug).map(SeenPage::of);
    }

    private void person(String slug, Identities identities, List<Organization> asked) {
        Optional<LastRun.Person> before = job.unchanged(slug);
        if (before.isPresent()) {
            SeenPage seen = job.last().seen(before.get());
            PageIdentities known = identities.page(seen, asked);
            Place place = job.notes().place(known);
            if (place.holdsSameAs(before.get().page().known())) {
                leave(before.get(), seen, place);
            } else {
                job.people().profile(slug).ifPresent(profile -> map(profile, seen, known, place));
            }
        } else {
            job.people().profile(slug).ifPresent(profile -> {
                SeenPage seen = SeenPage.of(profile);
                PageIdentities known = identities.page(seen, asked);
                map(profile, seen, known, job.notes().place(known));
            });
        }
    }

    private void leave(LastRun.Person before, SeenPage seen, Place known) {
        LastRun.Listing listing = job.last().listing(before);
        listing.works().forEach(listed::add);
        var page = new LastRun.Page(job.notes().place(seen), known, job.notes().place(listing));
        job.notes().person(new LastRun.Person(before.slug(), before.documents(), page, before.tally()));
        job.leave(before);
    }

    private void map(Profile profile, SeenPage seen, PageIdentities known, Place place) {
        Mapping.Mapped mapped = job.mapping().person(profile, known);
        mapped.works().forEach(listed::add);
        boolean settled = mapped.tally().settled() && !job.people().isBroken(seen.slug());
        var listing = new LastRun.Listing(mapped.works());
        var page = new LastRun.Page(job.notes().place(seen), place, job.notes().place(listing));
        job.notes()
                .person(new LastRun.Person(
                        seen.slug(),
                        job.people().prints(seen.slug()),
                        page,
                        mapped.tally().and(settled)));
        job.progress().done(profile.origin().file());
    }

    private void computed(String name, Consumer<RDFHandler> mapper) {
        LastRun.Entry before = computedBefore.get(name);
        if (before != null && !before.digest().isEmpty() && before.digest().equals(digest(mapper))) {
            job.outcome().statements(before.statements());
            job.mapping().target().unchanged(name);
            job.notes().computed(before);
            return;
        }
        job.mapping().computed(name, mapper).ifPresent(entry -> {
            job.notes().computed(entry);
            if (entry.digest().isEmpty()) {
                job.notes().areWorthless();
            }
        });
    }

    private static String digest(Consumer<RDFHandler> mapper) {
        var digest = new StatementDigest();
        mapper.accept(digest);
        return digest.end();
    }
}
