// SPDX-License-Identifier: Apache-2.0
package org.scholarch.profile;

import java.util.List;

/**
 * What one page says about one person. Lists keep the order of the page; every part remembers its 1-based line.
 *
 * @param origin where it was read
 * @param language the language of the page's labels and headings
 * @param name the person's full name as the page writes it
 * @param nameLine the line of the name
 * @param memberships kinds of membership in the institute
 * @param chairs chairs and awards
 * @param appointments posts at organisations
 * @param topics research topics
 * @param biography paragraphs
 * @param supervisions students whom the person supervises
 * @param enrolments arrangements in which the person is the one supervised (a student's page)
 * @param publications works, newest first as the page has them
 */
public record Profile(
        Origin origin,
        Language language,
        String name,
        int nameLine,
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
        memberships = List.copyOf(memberships);
        chairs = List.copyOf(chairs);
        appointments = List.copyOf(appointments);
        topics = List.copyOf(topics);
        biography = List.copyOf(biography);
        supervisions = List.copyOf(supervisions);
        enrolments = List.copyOf(enrolments);
        publications = List.copyOf(publications);
    }
}
