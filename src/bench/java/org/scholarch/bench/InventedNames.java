// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

import java.util.Random;

/** Names of people who do not exist; a quarter of them have a family name that many share. */
final class InventedNames {
    /** In how many forms a name is written. */
    static final int FORMS = 7;

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

    /** The name of a person, in one of seven forms. */
    static String name(int person, int form) {
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

    private InventedNames() {}
}
