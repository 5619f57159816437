// SPDX-License-Identifier: Apache-2.0
package org.scholarch.scan;

import java.util.Arrays;

/** Pairs of numbers in the order in which they came. */
public final class Stated implements Statements.Pairs {
    private static final int FIRST_ROOM = 64;

    private long[] subjects = new long[FIRST_ROOM];
    private long[] objects = new long[FIRST_ROOM];
    private int size;

    @Override
    public void take(long subject, long object) {
        if (size == subjects.length) {
            subjects = Arrays.copyOf(subjects, 2 * size);
            objects = Arrays.copyOf(objects, 2 * size);
        }
        subjects[size] = subject;
        objects[size++] = object;
    }

    /** How many pairs there are. */
    public int size() {
        return size;
    }

    /** What a pair is about. */
    public long subject(int at) {
        return subjects[at];
    }

    /** What is said of it. */
    public long object(int at) {
        return objects[at];
    }
}
