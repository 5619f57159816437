// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.util.List;

/**
 * What the documents about one person say. Lists keep the order of the document; every part remembers where it stands.
 *
 * @param sources the documents; at least one, the main one first
 * @param person whom it is about
 * @param memberships kinds of membership in the institute
 * @param chairs chairs and awards
 * @param appointments posts at organisations
 * @param topics research topics
 * @param biography paragraphs
 * @param supervisions students whom the person supervises
 * @param enrolments arrangements in which the person is the one supervised (a student's page)
 * @param publications works, newest first as pages have them
 */
public record Profile(
        List<Source> sources,
        Person person,
        List<Membership> memberships,
        List<Chair> chairs,
        List<Appointment> appointments,
        List<Topic> topics,
        List<Paragraph> biography,
        List<Supervision> supervisions,
        List<Enrolment> enrolments,
        List<Publication> publications) {

    /** Copies every list. */
    public Profile {
        sources = List.copyOf(sources);
        memberships = List.copyOf(memberships);
        chairs = List.copyOf(chairs);
        appointments = List.copyOf(appointments);
        topics = List.copyOf(topics);
        biography = List.copyOf(biography);
        supervisions = List.copyOf(supervisions);
        enrolments = List.copyOf(enrolments);
        publications = List.copyOf(publications);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a profile without a source");
        }
    }

    /** Where the main document was fetched. */
    public Origin origin() {
        return sources.get(0).origin();
    }

    /** The language of the main document. */
    public Language language() {
        return sources.get(0).language();
    }

    /** The person's full name. */
    public String name() {
        return person.name();
    }
}
