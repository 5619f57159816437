// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.scholarch.problem.Location;
import org.scholarch.profile.Abstract;
import org.scholarch.profile.Identifier;
import org.scholarch.profile.Language;
import org.scholarch.profile.Mention;
import org.scholarch.profile.Publication;
import org.scholarch.profile.Scheme;
import org.scholarch.profile.Text;

/** The works of an invented institute. A work depends on its lead and its number alone, and is the same on every page that lists it. */
final class InventedWorks {
    /** As many works as everybody leads at least. */
    static final int FEWEST = 10;

    /** Where the numbers of people without a page begin. */
    private static final int STRANGERS = 1 << 24;

    private static final int CIRCLE = 10;

    private final int size;
    private final long seed;

    InventedWorks(int size, long seed) {
        this.size = size;
        this.seed = seed;
    }

    /** Somebody of the same group. */
    int colleague(int number, SplittableRandom random) {
        int start = number / Institute.GROUP * Institute.GROUP;
        return Math.min(size - 1, start + skewed(Institute.GROUP, random));
    }

    /** Somebody of the institute, rather a well-known one: the chance falls with the number to the power of 0.6. */
    int known(SplittableRandom random) {
        return (int) (size * Math.pow(random.nextDouble(), 2.5));
    }

    /**
     * A work as a page lists it: without the page's owner.
     *
     * @param lead who leads it
     * @param index which of the lead's works
     * @param owner whose page it is on
     */
    Publication work(int lead, int index, int owner, Location at) {
        var random = new SplittableRandom(seed * 17 + lead * 1_009L + index);
        Set<Integer> people = new LinkedHashSet<>();
        people.add(lead);
        int others = 1 + random.nextInt(4);
        for (int i = 0; i < others; i++) {
            people.add(author(lead, random));
        }
        people.remove(owner);
        List<Mention> authors = new ArrayList<>();
        for (int person : people) {
            authors.add(Mention.of(InventedNames.name(person, form(random)), at));
        }
        boolean dated = random.nextInt(3) == 0;
        return new Publication(
                Text.of(InventedText.title(random) + " " + lead + "." + index),
                authors,
                false,
                Optional.of(new Abstract(new Text(InventedText.sentence(random, 110), Language.EN), false, at)),
                random.nextInt(8) == 0
                        ? List.of(new Identifier(Scheme.DOI, "10.5555/w." + lead + "." + index))
                        : List.of(),
                dated ? Optional.of(Integer.toString(2000 + random.nextInt(25))) : Optional.empty(),
                dated
                        ? Optional.of("Journal of " + InventedText.FIELDS[random.nextInt(InventedText.FIELDS.length)])
                        : Optional.empty(),
                at);
    }

    /** Half of one's co-authors are one's own students and friends, a quarter those of the group. */
    private int author(int lead, SplittableRandom random) {
        int chance = random.nextInt(100);
        if (chance < 50) {
            return STRANGERS + lead * CIRCLE + skewed(CIRCLE, random);
        }
        if (chance < 78) {
            int group = lead / Institute.GROUP;
            return STRANGERS * 8 + group * 2 * Institute.GROUP + skewed(2 * Institute.GROUP, random);
        }
        return chance < 92 ? colleague(lead, random) : known(random);
    }

    private static int skewed(int bound, SplittableRandom random) {
        return (int) (bound * Math.pow(random.nextDouble(), 1.7));
    }

    /** Nearly all names are written in full. */
    private static int form(SplittableRandom random) {
        int chance = random.nextInt(20);
        return chance == 0 ? 5 : chance < 3 ? 0 : 3;
    }
}
