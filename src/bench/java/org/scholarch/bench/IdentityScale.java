// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.scholarch.identity.Identities;
import org.scholarch.identity.IdentitiesBuilder;
import org.scholarch.problem.Location;
import org.scholarch.profile.Label;
import org.scholarch.profile.Language;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Origin;
import org.scholarch.profile.Person;
import org.scholarch.profile.Profile;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Source;
import org.scholarch.profile.Text;
import org.scholarch.profile.Topic;

/** How long identities take for many profiles of 30 mentions each, and how much memory. One run a size, each in a process of its own. */
public final class IdentityScale {
    private static final int WORKS = 8;
    private static final int GROUP = 20;
    private final int profiles;
    private long mentions;

    private IdentityScale(int profiles) {
        this.profiles = profiles;
    }

    /**
     * Prints one line.
     *
     * @param arguments the number of profiles
     */
    public static void main(String[] arguments) {
        int profiles = Integer.parseInt(arguments[0]);
        new IdentityScale(profiles).print(System.out);
    }

    private void print(PrintStream out) {
        long start = System.nanoTime();
        IdentitiesBuilder builder = fill();
        long added = System.nanoTime();
        Identities identities = builder.build();
        long built = System.nanoTime();
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        long merges = identities.decisions().filter(it -> it.score() > 0).count();
        out.printf(
                Locale.ROOT,
                "%,d profiles, %,d mentions: %.1f s to take them, %.1f s to decide, %,d MB held of %,d, %,d decisions%n",
                profiles,
                mentions,
                (added - start) / 1e9,
                (built - added) / 1e9,
                used >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                merges);
    }

    private IdentitiesBuilder fill() {
        IdentitiesBuilder builder = Identities.builder();
        for (int i = 0; i < profiles; i++) {
            builder.add(profile(i)).ifPresent(problem -> {
                throw new IllegalStateException(problem.message());
            });
        }
        return builder;
    }

    private Profile profile(int number) {
        Random random = new Random(number);
        Location at = new Location("p" + number, 1);
        List<Publication> works = new ArrayList<>();
        for (int i = 0; i < WORKS; i++) {
            // Half of the works are a colleague's of the group too, under the same title.
            int lead = random.nextBoolean() ? number : number / GROUP * GROUP + random.nextInt(GROUP);
            works.add(work(lead, random.nextInt(WORKS), number, at));
        }
        Origin origin = new Origin("p" + number + ".txt", "p" + number, "0", Optional.empty(), Optional.empty());
        List<Topic> topics = List.of(new Topic(Label.of("topic " + number / GROUP % 300), at));
        return new Profile(
                List.of(new Source(origin, Language.EN)),
                Person.of(InventedNames.name(number, 0), at),
                List.of(),
                List.of(),
                List.of(),
                topics,
                List.of(),
                List.of(),
                List.of(),
                works);
    }

    private Publication work(int lead, int index, int page, Location at) {
        Random random = new Random(lead * 31L + index);
        List<Mention> authors = new ArrayList<>();
        int size = 2 + random.nextInt(5);
        for (int i = 0; i < size; i++) {
            int group = random.nextInt(10) == 0 ? random.nextInt(profiles) : lead;
            int person = profiles + group / GROUP * GROUP * 3 + random.nextInt(GROUP * 3);
            if (random.nextInt(4) == 0) {
                person = group / GROUP * GROUP + random.nextInt(GROUP);
            }
            authors.add(Mention.of(InventedNames.name(person, (page + i) % InventedNames.FORMS), at));
        }
        mentions += size;
        return Publication.listed(
                Text.of("On the matter of work " + index + " of group " + lead), authors, Optional.empty(), at);
    }
}
