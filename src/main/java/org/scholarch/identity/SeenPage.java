// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.List;
import org.scholarch.profile.Appointment;
import org.scholarch.profile.Enrolment;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Supervision;
import org.scholarch.vocab.Slug;

/**
 * All that deciding who is who looks at of one page. Two pages of which this is the same make no difference to any decision,
 * whatever else they say.
 *
 * @param slug the identity of the document
 * @param names the owner's: the page's first
 * @param identifiers what the page gives for the owner
 * @param topics their slugs, in the order of the page
 * @param posts the organisations at which the owner has a post, one a post
 * @param supervisions the owner's students
 * @param enrolments arrangements in which the owner is the one supervised
 * @param works the works on the page, in its order
 */
public record SeenPage(
        String slug,
        List<String> names,
        List<Identifier> identifiers,
        List<String> topics,
        List<Organization> posts,
        List<Supervision> supervisions,
        List<Enrolment> enrolments,
        List<Work> works) {

    /**
     * A work on the page.
     *
     * @param title what is left of the title when it does not matter how it is typed
     * @param complete whether the authors are all authors
     */
    public record Work(String title, List<Mention> authors, boolean complete, List<Identifier> identifiers) {
        /** Copies the lists. */
        public Work {
            authors = List.copyOf(authors);
            identifiers = List.copyOf(identifiers);
        }

        static Work of(Publication publication) {
            return new Work(
                    Titles.key(publication.title().value()),
                    publication.authors(),
                    publication.complete(),
                    publication.identifiers());
        }
    }

    /** Copies the lists. */
    public SeenPage {
        names = List.copyOf(names);
        identifiers = List.copyOf(identifiers);
        topics = List.copyOf(topics);
        posts = List.copyOf(posts);
        supervisions = List.copyOf(supervisions);
        enrolments = List.copyOf(enrolments);
        works = List.copyOf(works);
    }

    /** What is seen of a profile. */
    public static SeenPage of(Profile profile) {
        List<String> names = new ArrayList<>(profile.person().otherNames());
        names.add(0, profile.name());
        return new SeenPage(
                Lookup.slug(profile),
                names,
                profile.person().identifiers(),
                profile.topics().stream().map(it -> Slug.of(it.label().first())).toList(),
                profile.appointments().stream().map(Appointment::organization).toList(),
                profile.supervisions(),
                profile.enrolments(),
                profile.publications().stream().map(Work::of).toList());
    }
}
