// SPDX-License-Identifier: Apache-2.0
package org.scholarch.publish;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholarch.privacy.Redaction;
import org.scholarch.privacy.Withheld;
import org.scholarch.problem.Location;
import org.scholarch.problem.Problem;
import org.scholarch.problem.ProblemCode;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Profile;
import org.scholarch.read.DocumentReader;
import org.scholarch.read.Reading;
import org.scholarch.source.ProfileDocuments;
import org.scholarch.vocab.Slug;

/**
 * Reads documents as often as they are asked for. The first reading of each tells its problems; a document that is another one
 * when it is read again gives nothing from then on and is reported once. Of a document that is the same as in the last run that was told then.
 */
final class Readings {
    /** Documents about many people, such as tables, are asked for once a person: the last few are kept as they were read. */
    private static final int KEPT = 8;
    /** Documents about the one person whom their name tells. */
    private static final List<String> PAGES = List.of(".txt", ".html", ".htm");

    private final DocumentReader reader;
    private final ProfileDocuments documents;
    private final Redaction redaction;
    private final OutcomeBuilder outcome;
    private final @Nullable String[] prints;
    private final LastRun.@Nullable Document[] settled;
    private final boolean[] changed;
    private final Map<Integer, List<Profile>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<String> leftOut = new HashSet<>();
    private int read;
    private boolean disturbed;

    /**
     * @param redaction holds every document to the policy, before anything else happens to it
     * @param outcome is told what is noticed on the first reading of each document
     */
    Readings(ProfileDocuments documents, DocumentReader reader, Redaction redaction, OutcomeBuilder outcome) {
        this.reader = reader;
        this.documents = documents;
        this.redaction = redaction;
        this.outcome = outcome;
        this.prints = new String[documents.size()];
        this.settled = new LastRun.Document[documents.size()];
        this.changed = new boolean[documents.size()];
        documents.missing().forEach(this::tell);
        if (!documents.missing().isEmpty()) {
            outcome.unreadAnybody();
        }
    }

    /** Takes a document to be as it was in the last run, and all of it told. */
    void settle(int document, LastRun.Document before) {
        prints[document] = before.print();
        settled[document] = before;
        read++;
        outcome.withheld(new Withheld(before.withheldPeople(), before.withheldPassages()));
    }

    /** What is to be known of a document that was read without an error; empty for another one. */
    Optional<LastRun.Document> settled(int document) {
        return Optional.ofNullable(settled[document]);
    }

    /** What stands for a document; empty text when it could not be fetched. */
    String print(int document) {
        return Objects.requireNonNullElse(prints[document], "");
    }

    /** The name of a document's file. */
    String file(int document) {
        return documents.file(document);
    }

    /** Whether a document was another one when it was read again. */
    boolean disturbed() {
        return disturbed;
    }

    /** How many documents there are. */
    int size() {
        return documents.size();
    }

    /** How many documents could be fetched, whatever was in them. */
    int fetched() {
        return read;
    }

    /** The people that a document speaks of; none when it cannot be read, or is not what it was. */
    List<Profile> read(int document) {
        if (changed[document]) {
            return List.of();
        }
        List<Profile> before = kept.get(document);
        return before != null ? before : fetch(document);
    }

    private List<Profile> fetch(int document) {
        var visit = new Visit(document);
        documents.fetch(document, visit);
        if (visit.profiles.size() > 1) {
            kept.put(document, visit.profiles);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return visit.profiles;
    }

    private List<Profile> accept(int document, byte[] bytes, Origin origin) {
        String before = prints[document];
        String print = SourceFingerprint.print(origin);
        if (before != null && !before.equals(print)) {
            change(document, origin.file());
            return List.of();
        }
        Reading reading = reader.read(bytes, origin);
        List<Profile> profiles = switch (reading) {
            case Reading.Accepted accepted -> accepted.profiles();
            case Reading.Refused refused -> unread(document);
        };
        Redaction.Redacted redacted = redaction.apply(profiles, reading.problems());
        if (before == null) {
            prints[document] = print;
            tell(document, redacted);
        }
        return redacted.profiles();
    }

    private void tell(int document, Redaction.Redacted redacted) {
        read++;
        int errors = outcome.errors();
        outcome.redacted(redacted);
        redacted.leftOut().forEach(it -> leftOut.add(Slug.of(it.slug())));
        if (outcome.errors() == errors
                && redacted.leftOut().isEmpty()
                && !redacted.profiles().isEmpty()) {
            List<String> people = redacted.profiles().stream()
                    .map(profile -> Slug.of(profile.origin().slug()))
                    .distinct()
                    .toList();
            Withheld withheld = redacted.withheld();
            settled[document] = new LastRun.Document(print(document), people, withheld.people(), withheld.passages());
        }
    }

    /** The people whom no document may speak of, as far as the documents read until now tell. */
    Set<String> leftOut() {
        return leftOut;
    }

    private List<Profile> unread(int document) {
        String file = documents.file(document).toLowerCase(Locale.ROOT);
        if (PAGES.stream().anyMatch(file::endsWith)) {
            outcome.unread(Slug.of(documents.slug(document)));
        } else {
            outcome.unreadAnybody();
        }
        return List.of();
    }

    private void tell(Problem problem) {
        outcome.redacted(redaction.apply(List.of(), List.of(problem)));
    }

    private void change(int document, String file) {
        changed[document] = true;
        disturbed = true;
        unread(document);
        String message = "The file changed or vanished while it was published.";
        tell(new Problem(ProblemCode.SOURCE_CHANGED, Location.of(file), message));
    }

    /** One fetching of one document. */
    private final class Visit implements ProfileDocuments.Visitor {
        private final int document;
        private List<Profile> profiles = List.of();

        Visit(int document) {
            this.document = document;
        }

        @Override
        public void document(Origin origin, byte[] bytes) {
            profiles = accept(document, bytes, origin);
        }

        @Override
        public void problem(Problem problem) {
            if (prints[document] == null) {
                changed[document] = true;
                unread(document);
                tell(problem);
            } else {
                change(document, problem.location().file());
            }
        }
    }
}
