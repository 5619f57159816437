// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.util.SplittableRandom;

/** Words for invented pages. */
final class InventedText {
    static final String[] RANKS = {
        "Assistant Professor", "Associate Professor", "Full Professor", "Adjunct Professor", "Research Scientist"
    };
    static final String[] FIELDS = {
        "Geometry",
        "Mechanics",
        "Ecology",
        "Dynamics",
        "Statistics",
        "Optics",
        "Learning",
        "Theory",
        "Chemistry",
        "Genetics",
        "Acoustics",
        "Modelling",
        "Control",
        "History",
        "Economics",
        "Imaging",
        "Simulation",
        "Measurement",
        "Linguistics",
        "Robotics"
    };
    static final String[] MATTERS = {
        "Rivers",
        "Proteins",
        "Markets",
        "Glaciers",
        "Graphs",
        "Neurons",
        "Forests",
        "Stars",
        "Crystals",
        "Cities",
        "Languages",
        "Soils",
        "Oceans",
        "Membranes",
        "Swarms"
    };
    private static final String[] WORDS =
            ("we show that a small model of the learned dynamics can recover structure from noisy recordings and that its errors are "
                            + "explained by the naïve choice of prior over sequences while larger samples à la carte keep bias low")
                    .split(" ");
    private static final String[] PLACES = {
        "North", "South", "Lake", "River", "Harbour", "Mountain", "Valley", "Island", "Forest", "Coast"
    };
    private static final String[] KINDS = {"University of %s Town", "%s Polytechnic", "Université de %s", "%s Institute"
    };
    private static final String[] UNITS = {
        "Department of Mathematics",
        "Department of Physics",
        "Department of Biology",
        "School of Computing",
        "Faculty of Medicine",
        "Department of Linguistics"
    };

    /** Words that end in a full stop. */
    static String sentence(SplittableRandom random, int words) {
        var sentence = new StringBuilder("Here");
        for (int i = 0; i < words; i++) {
            sentence.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return sentence.append('.').toString();
    }

    /** The beginning of a title. */
    static String title(SplittableRandom random) {
        return FIELDS[random.nextInt(FIELDS.length)] + " of " + MATTERS[random.nextInt(MATTERS.length)] + ": how "
                + WORDS[random.nextInt(WORDS.length)] + " " + WORDS[random.nextInt(WORDS.length)] + " matters, part";
    }

    /** One of 40; the same for most of a group. */
    static String organization(int group, SplittableRandom random) {
        int number = random.nextInt(4) == 0 ? random.nextInt(40) : Math.floorMod(group * 7, 40);
        return String.format(KINDS[number % KINDS.length], PLACES[number / KINDS.length]);
    }

    static String unit(SplittableRandom random) {
        return UNITS[random.nextInt(UNITS.length)];
    }

    private InventedText() {}
}
