// SPDX-License-Identifier: Apache-2.0
package org.scholarch.problem;

import java.util.Comparator;
import java.util.List;

/** Names that somebody may have meant. */
public final class NearNames {
    private static final int MOST = 3;

    /** Nothing longer is a slip of a name. */
    private static final int LONGEST = 100;

    /** The names that differ from {@code given} in few letters, or that hold it, nearest first; at most three. */
    public static List<String> of(String given, List<String> names) {
        if (given.length() > LONGEST) {
            return List.of();
        }
        int allowed = Math.max(2, given.length() / 3);
        return names.stream()
                .filter(name -> distance(given, name) <= allowed || (given.length() > 2 && name.contains(given)))
                .sorted(Comparator.<String>comparingInt(name -> distance(given, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /** How many letters must be put in, taken out or changed to make one word the other. */
    public static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        int[] row = new int[above.length];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            int[] done = row;
            row = above;
            above = done;
        }
        return above[other.length()];
    }

    private NearNames() {}
}
