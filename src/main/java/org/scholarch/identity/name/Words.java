// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The tables of names beside this class. */
final class Words {
    /** The groups of interchangeable given names that a name stands in. */
    private static final Map<String, int[]> GIVEN_GROUPS = groups("given-names.tsv");
    /** The name of which those of a group are forms. */
    private static final List<String> GIVEN_HEADS =
            lines("given-names.tsv").stream().map(it -> it[0]).toList();
    /** The groups of family names that are one name in another transliteration. */
    private static final Map<String, int[]> FAMILY_GROUPS = groups("family-names.tsv");

    private static final Map<String, Integer> FAMILY_SHARES = shares("frequent-family-names.tsv");
    private static final Map<String, Integer> GIVEN_SHARES = shares("frequent-given-names.tsv");

    static final Set<String> PARTICLES = Set.of(
            "van", "von", "vom", "der", "den", "de", "la", "le", "las", "los", "du", "da", "do", "dos", "das", "di",
            "del", "della", "dello", "delle", "degli", "des", "ter", "ten", "te", "zu", "zum", "zur", "af", "av", "al",
            "el", "ul", "bin", "ben", "ibn", "bint", "t", "y", "e", "und");
    /** Particles that may be written with a capital in the middle of a name. */
    static final Set<String> CAPITAL_PARTICLES =
            Set.of("van", "von", "der", "den", "de", "del", "della", "dos", "di", "bin", "ter", "la", "le");

    static final Set<String> CONNECTORS = Set.of("y", "e", "und");
    static final Set<String> TITLES = Set.of("dr", "prof", "professor", "mr", "mrs", "ms", "pr", "sir", "dame");
    static final Set<String> SUFFIXES = Set.of(
            "jr", "sr", "junior", "ii", "iii", "iv", "phd", "md", "msc", "bsc", "mph", "dphil", "esq", "eng", "frs");

    static boolean areGivenVariants(String one, String other) {
        return share(GIVEN_GROUPS, one, other);
    }

    static boolean areFamilyVariants(String one, String other) {
        return share(FAMILY_GROUPS, one, other);
    }

    /** Whether a family name is one of the few that most Chinese and Koreans have. */
    static boolean isOfFewFamilies(String name) {
        return FAMILY_GROUPS.containsKey(name);
    }

    /** Whether a given name is a form of one that begins so: {@code bill} of {@code william}, which stands first in its group. */
    static boolean isFormOfNameWith(String name, String start) {
        int[] groups = GIVEN_GROUPS.get(name);
        return groups != null
                && Arrays.stream(groups).anyMatch(it -> GIVEN_HEADS.get(it).startsWith(start));
    }

    /** Whether a name stands in the table of given names that have several forms. */
    static boolean isGivenName(String name) {
        return GIVEN_GROUPS.containsKey(name);
    }

    /** How many of a million researchers have a family name; 0 when nobody has counted. */
    static int familyShare(String name) {
        return FAMILY_SHARES.getOrDefault(name, 0);
    }

    /** How many of a million researchers have a given name; 0 when nobody has counted. */
    static int givenShare(String name) {
        return GIVEN_SHARES.getOrDefault(name, 0);
    }

    private static boolean share(Map<String, int[]> groups, String one, String other) {
        int[] first = groups.get(one);
        int[] second = groups.get(other);
        if (first == null || second == null) {
            return false;
        }
        for (int group : first) {
            for (int it : second) {
                if (group == it) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Map<String, int[]> groups(String file) {
        Map<String, Set<Integer>> groups = new HashMap<>();
        List<String[]> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            for (String name : lines.get(i)) {
                groups.computeIfAbsent(name, it -> new TreeSet<>()).add(i);
            }
        }
        Map<String, int[]> arrays = new HashMap<>();
        groups.forEach((name, numbers) ->
                arrays.put(name, numbers.stream().mapToInt(it -> it).toArray()));
        return arrays;
    }

    private static Map<String, Integer> shares(String file) {
        Map<String, Integer> shares = new HashMap<>();
        lines(file).forEach(cells -> shares.put(cells[0], Integer.valueOf(cells[1])));
        return shares;
    }

    private static List<String[]> lines(String file) {
        try (InputStream in = Words.class.getResourceAsStream("/org/scholarch/identity/name/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + file);
            }
            List<String[]> lines = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R", -1)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line.split("\t", -1));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Words() {}
}
