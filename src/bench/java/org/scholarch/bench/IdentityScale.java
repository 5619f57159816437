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
    private static final String[] STARTS = {
        "Al", "Ber", "Car", "Dal", "Es", "Fal", "Gor", "Hal", "Is", "Jar", "Kor", "Lan", "Mar", "Nor", "Os", "Per",
        "Quin", "Ros", "Sal", "Tor", "Ul", "Ver", "Wal", "Yar", "Zan", "Bre", "Cro", "Dre", "Fre", "Gra", "Kra", "Pla",
        "Sta", "Tra", "Vla"
    };
    private static final String[] MIDDLES = {
        "a", "e", "i", "o", "u", "en", "an", "in", "on", "er", "ar", "or", "il", "el", "ol"
    };
    private static final String[] ENDS = {
        "berg", "mann", "sen", "ski", "ov", "ez", "ini", "ard", "ton", "ham", "ley", "feld", "stein", "wick", "son",
        "ier", "aux", "ano", "escu", "ić"
    };
    private static final String[] COMMON = {
        "Wang", "Li", "Zhang", "Liu", "Chen", "Yang", "Huang", "Zhao", "Wu", "Zhou", "Kim", "Lee", "Park", "Nguyen",
        "Kumar", "Singh", "Smith", "Garcia", "Silva", "Müller"
    };
    private static final String[] GIVEN = {
        "Wei", "Jing", "Lei", "Min", "Jun", "Yan", "Hao", "Xin", "Anna", "Maria", "John", "David", "Peter", "Laura",
        "Daniel", "Elena", "Thomas", "Sarah", "Paul", "Julia", "Olga", "Ivan", "Amir", "Leila", "Rosa", "Hugo", "Clara",
        "Felix", "Nora", "Oscar"
    };

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
                Person.of(name(number, 0), at),
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
            authors.add(Mention.of(name(person, (page + i) % 7), at));
        }
        mentions += size;
        return Publication.listed(
                Text.of("On the matter of work " + index + " of group " + lead), authors, Optional.empty(), at);
    }

    /** The name of a person, in one of seven forms. */
    private static String name(int person, int form) {
        Random random = new Random(person * 7919L);
        String family = random.nextInt(4) == 0
                ? COMMON[random.nextInt(COMMON.length)]
                : pick(STARTS, random)
                        + pick(MIDDLES, random)
                        + pick(MIDDLES, random).charAt(0)
                        + pick(ENDS, random);
        String given = random.nextInt(3) == 0 ? pick(STARTS, random) + pick(MIDDLES, random) : pick(GIVEN, random);
        char middle = (char) ('A' + random.nextInt(26));
        return switch (form) {
            case 0, 1, 2 -> given + " " + family;
            case 3, 4 -> given + " " + middle + ". " + family;
            case 5 -> given.charAt(0) + ". " + family;
            default -> family + ", " + given;
        };
    }

    private static String pick(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
