// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholarch.problem.Location;
import org.scholarch.profile.Appointment;
import org.scholarch.profile.Enrolment;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Label;
import org.scholarch.profile.Language;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Scheme;
import org.scholarch.profile.Source;
import org.scholarch.profile.Text;
import org.scholarch.profile.Topic;

/** Pages of which somebody has said who each name is. The form of the files is told in their first lines. */
final class LabelledSet {
    private final List<LabelledPage> pages = new ArrayList<>();

    /**
     * A page.
     *
     * @param owner who the owner is
     * @param authors who the authors of each work are, in order
     */
    record LabelledPage(Profile profile, String owner, List<List<String>> authors) {}

    /** A page that is not yet complete. */
    private record Draft(List<String> cells, List<Publication> works, List<List<String>> authors) {}

    static LabelledSet read(String name) {
        try (InputStream in = LabelledSet.class.getResourceAsStream("/org/scholarch/identity/" + name + ".tsv")) {
            if (in == null) {
                throw new IllegalStateException("no labelled set " + name);
            }
            return new LabelledSet(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LabelledSet(List<LabelledPage> pages) {
        this.pages.addAll(pages);
    }

    private LabelledSet(String[] lines) {
        Draft draft = null;
        for (int i = 0; i < lines.length; i++) {
            String[] cells = lines[i].split("\t", -1);
            if (cells[0].equals("page")) {
                finish(draft);
                draft = new Draft(List.of(cells), new ArrayList<>(), new ArrayList<>());
            } else if (cells[0].equals("work") && draft != null) {
                work(cells, new Location(draft.cells().get(1) + ".txt", i + 1), draft);
            }
        }
        finish(draft);
    }

    List<LabelledPage> pages() {
        return pages;
    }

    private void finish(@org.jspecify.annotations.Nullable Draft draft) {
        if (draft != null) {
            List<String> cells = draft.cells();
            Location at = new Location(cells.get(1) + ".txt", 1);
            String[] owner = cells.get(2).split("@", -1);
            Person person =
                    new Person(cells.get(3), Optional.empty(), Optional.empty(), List.of(), identifiers(owner), at);
            List<Topic> topics = new ArrayList<>();
            for (String topic : cells.get(4).split("; ", -1)) {
                topics.add(new Topic(Label.of(topic), at));
            }
            Appointment post = new Appointment(
                    Label.of("Researcher"), Organization.of(cells.get(5)), Optional.empty(), Optional.empty(), at);
            Profile profile = profile(cells.get(1), person, List.of(post), topics, List.of(), draft.works());
            pages.add(new LabelledPage(profile, owner[0], draft.authors()));
        }
    }

    static Profile profile(
            String slug,
            Person person,
            List<Appointment> posts,
            List<Topic> topics,
            List<Enrolment> enrolments,
            List<Publication> works) {
        Origin origin = new Origin(slug + ".txt", slug, "0", Optional.empty(), Optional.empty());
        return new Profile(
                List.of(new Source(origin, Language.EN)),
                person,
                List.of(),
                List.of(),
                posts,
                topics,
                List.of(),
                List.of(),
                enrolments,
                works);
    }

    private static void work(String[] cells, Location at, Draft draft) {
        List<Mention> mentions = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (String cell : cells[3].isEmpty() ? new String[0] : cells[3].split("; ", -1)) {
            String[] parts = cell.split(" = ", -1);
            String[] label = parts[1].split("@", -1);
            mentions.add(new Mention(parts[0], identifiers(label), at));
            labels.add(label[0]);
        }
        draft.works()
                .add(new Publication(
                        Text.of(cells[1]),
                        mentions,
                        cells[2].equals("complete"),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        at));
        draft.authors().add(labels);
    }

    private static List<Identifier> identifiers(String[] label) {
        return label.length == 1 ? List.of() : List.of(new Identifier(Scheme.ORCID, label[1]));
    }
}
