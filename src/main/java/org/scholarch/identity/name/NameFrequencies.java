// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity.name;

import java.util.HashMap;
import java.util.Map;

/**
 * How common names are: counted in the dataset, and where the dataset is small, told by tables of the commonest names in the world.
 * {@code Wang} is common in any dataset, and so is the name of a family of which ten members publish.
 */
public final class NameFrequencies {
    private static final double MILLION = 1e6;
    /** What a family name in no table is taken to have in a million. */
    private static final double RARE_FAMILY = 15;
    /** The same of a given name. */
    private static final double RARE_GIVEN = 150;
    /** How many counted names weigh as much as the table. */
    private static final double TABLE_WEIGHT = 2000;
    /** So many times more common a common given name is among the common families of its own language. */
    private static final double OF_ONE_LANGUAGE = 3;
    /** The share of the people that one initial has, about. */
    private static final double INITIAL = 0.07;
    /** The same for the second of two given names, of which all is known only when both have it. */
    private static final double MIDDLE_NAME = 0.01;

    private final Map<String, Integer> families = new HashMap<>();
    private final Map<String, Integer> givenNames = new HashMap<>();
    private int people;

    /** Counts a name once; to be called for each different name with a whole given name. */
    public void add(PersonName name) {
        people++;
        families.merge(name.familyWord(), 1, Integer::sum);
        if (name.family().length > 1) {
            for (String part : name.family()) {
                families.merge(part, 1, Integer::sum);
            }
        }
        if (name.hasFullGivenName()) {
            givenNames.merge(name.given()[0], 1, Integer::sum);
        }
    }

    /**
     * How little it is to be expected that two different people have as much of a name in common.
     *
     * @return the negative common logarithm of the probability
     */
    public double rarity(NameComparison comparison) {
        String family = comparison.family();
        boolean common = Words.familyShare(family) > 0;
        double given = 0;
        boolean first = true;
        for (String name : comparison.given()) {
            if (PersonName.isInitial(name)) {
                given -= Math.log10(INITIAL);
            } else {
                given -= Math.log10(first ? given(name, common) : MIDDLE_NAME);
            }
            first = false;
        }
        if (common && Words.isOfFewFamilies(family)) {
            // Ji-hoon says no more than Jihoon: a syllable is no middle name.
            given = Math.min(given, -Math.log10(RARE_GIVEN / MILLION));
        }
        return given - Math.log10(family(family));
    }

    private double family(String name) {
        double table = Math.max(RARE_FAMILY, Words.familyShare(name)) / MILLION;
        return share(families.getOrDefault(name, 0), table);
    }

    private double given(String name, boolean commonFamily) {
        double listed = Words.givenShare(name) * (commonFamily ? OF_ONE_LANGUAGE : 1);
        double table = Math.max(RARE_GIVEN, listed) / MILLION;
        return share(givenNames.getOrDefault(name, 0), table);
    }

    private double share(int count, double table) {
        // One of those counted is the person in question.
        return (Math.max(0, count - 1) + TABLE_WEIGHT * table) / (people + TABLE_WEIGHT);
    }
}
