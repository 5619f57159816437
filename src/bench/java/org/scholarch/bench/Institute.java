// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.scholarch.problem.Location;
import org.scholarch.profile.Appointment;
import org.scholarch.profile.Chair;
import org.scholarch.profile.Label;
import org.scholarch.profile.Language;
import org.scholarch.profile.Membership;
import org.scholarch.profile.Organization;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Paragraph;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Source;
import org.scholarch.profile.Text;
import org.scholarch.profile.Topic;
import org.scholarch.vocab.Slug;

/**
 * An invented institute of any size. A profile depends on its number, the size and the seed alone, so that profiles are made one
 * at a time and none is kept: about 30 works of 4 to 5 authors, half of them on a colleague's page too, and 10 to 27 students.
 * Groups of 20 write much together; beyond the group the ones with low numbers are written with more often than the others.
 */
final class Institute {
    /** How many profiles make a group. */
    static final int GROUP = 20;

    private static final int TOPICS = 300;

    private final int size;
    private final long seed;
    private final InventedWorks works;
    private final InventedStudents students;

    /** An institute of some number of profiles. */
    Institute(int size, long seed) {
        this.size = size;
        this.seed = seed;
        this.works = new InventedWorks(size, seed);
        this.students = new InventedStudents(size, seed);
    }

    /** Gives every profile once, in order. */
    void forEach(Consumer<Profile> profile) {
        for (int i = 0; i < size; i++) {
            profile.accept(profile(i));
        }
    }

    /** The profile of a number from 0 up to the size. */
    Profile profile(int number) {
        var random = new SplittableRandom(seed * 31 + number);
        Location at = new Location(slug(number) + ".txt", 1);
        Origin origin = new Origin(at.file(), slug(number), "0".repeat(64), Optional.empty(), Optional.empty());
        return new Profile(
                List.of(new Source(origin, Language.EN)),
                Person.of(InventedNames.name(number, 0), at),
                List.of(new Membership(Label.of("Core Academic Member", Language.EN), at)),
                number % 7 == 0
                        ? List.of(new Chair(Label.of("Chair in " + topic(number % TOPICS), Language.EN), at))
                        : List.of(),
                posts(number, random, at),
                topics(number, random, at),
                List.of(new Paragraph(new Text(InventedText.sentence(random, 100), Language.EN), at)),
                students.supervisions(number, at),
                students.enrolments(number, at),
                publications(number, random, at));
    }

    /** How the document of a profile is called. */
    static String slug(int number) {
        return Slug.of(InventedNames.name(number, 0)) + "-" + number;
    }

    private static List<Appointment> posts(int number, SplittableRandom random, Location at) {
        List<Appointment> posts = new ArrayList<>();
        posts.add(new Appointment(
                Label.of(InventedText.RANKS[random.nextInt(InventedText.RANKS.length)], Language.EN),
                Organization.of(InventedText.organization(number / GROUP, random)),
                Optional.of(Label.of(InventedText.unit(random), Language.EN)),
                Optional.empty(),
                at));
        if (random.nextInt(4) == 0) {
            posts.add(new Appointment(
                    Label.of("Visiting Researcher", Language.EN),
                    Organization.of(InventedText.organization(random.nextInt(1_000), random)),
                    Optional.empty(),
                    Optional.empty(),
                    at));
        }
        return posts;
    }

    private static List<Topic> topics(int number, SplittableRandom random, Location at) {
        Set<String> names = new HashSet<>();
        List<Topic> topics = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int topic = i < 2 ? number / GROUP * 3 + i : (int) (TOPICS * Math.pow(random.nextDouble(), 2));
            String name = topic(topic % TOPICS);
            if (names.add(name)) {
                topics.add(new Topic(Label.of(name, Language.EN), at));
            }
        }
        return topics;
    }

    private static String topic(int number) {
        return InventedText.FIELDS[number % InventedText.FIELDS.length] + " of "
                + InventedText.MATTERS[number / InventedText.FIELDS.length % InventedText.MATTERS.length];
    }

    private List<Publication> publications(int number, SplittableRandom random, Location at) {
        Set<Long> listed = new HashSet<>();
        List<Publication> publications = new ArrayList<>();
        int own = InventedWorks.FEWEST + random.nextInt(InventedWorks.FEWEST);
        for (int i = 0; i < own; i++) {
            publications.add(works.work(number, i, number, at));
        }
        for (int i = 0; i < 15; i++) {
            int lead = i < 12 ? works.colleague(number, random) : works.known(random);
            int index = random.nextInt(InventedWorks.FEWEST);
            if (lead != number && listed.add((long) lead << 8 | index)) {
                publications.add(works.work(lead, index, number, at));
            }
        }
        return publications;
    }
}
