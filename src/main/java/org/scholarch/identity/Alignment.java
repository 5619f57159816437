// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays the lists of one work after the other side by side. */
final class Alignment {
    /** The most that two names in one place may differ. */
    private static final double MOST_PENALTY = 2.2;
    /** The most that the page owner's name may differ from a name in a list that leaves the owner out. */
    private static final double MOST_PENALTY_OF_OWNER = 0.15;

    private final Facts facts;
    private final int[] slots;
    private final Pairs shared = new Pairs();
    /** Whether one of the lists that were laid side by side so far is complete. */
    private boolean complete;

    /** @param slots takes the place of each entry within its work */
    Alignment(Facts facts, int[] slots) {
        this.facts = facts;
        this.slots = slots;
    }

    /** Pairs of entries of different lists in one place. */
    Pairs shared() {
        return shared;
    }

    /**
     * Lays the lists of a work side by side.
     *
     * @param next for each listing the next of the same work, or a negative number
     */
    void align(int first, int[] next) {
        List<Numbers> places = new ArrayList<>();
        complete = false;
        for (int listing = first; listing >= 0; listing = next[listing]) {
            place(listing, places);
            complete |= facts.isComplete(listing);
        }
    }

    private void place(int listing, List<Numbers> places) {
        int start = facts.listingStart[listing];
        int end = facts.listingStart[listing + 1];
        int[] place = new int[end - start];
        Arrays.fill(place, -1);
        int owner = ownEntry(listing);
        boolean[] taken = new boolean[places.size()];
        assignEqual(start, place, places, taken);
        assignCompatible(start, place, places, taken);
        assignRemainder(listing, place, taken);
        if (owner >= 0 && place[0] >= 0 && place[owner - start] >= 0 && place[0] != place[owner - start]) {
            // Other lists say that they are two.
            owner = -1;
        }
        if (owner >= 0) {
            int at = place[owner - start] >= 0 ? place[owner - start] : place[0];
            place[0] = at;
            place[owner - start] = at;
        }
        for (int i = 0; i < place.length; i++) {
            if (place[i] < 0) {
                place[i] = places.size();
                places.add(new Numbers(2));
                if (owner >= 0 && i == 0) {
                    place[owner - start] = place[0];
                }
            }
        }
        for (int i = 0; i < place.length; i++) {
            Numbers others = places.get(place[i]);
            if (others.size() > 0) {
                shared.addUnordered(others.get(0), start + i);
            }
            if (!hasName(others, facts.entryName[start + i])) {
                others.add(start + i);
            }
            slots[start + i] = place[i];
        }
    }

    /** The entry by which a list names the owner of its page, or -1. A list that leaves the owner out may name a relative. */
    private int ownEntry(int listing) {
        int owner = facts.listingStart[listing];
        int best = -1;
        double least = facts.isComplete(listing) ? MOST_PENALTY : MOST_PENALTY_OF_OWNER;
        boolean tie = false;
        if (!facts.isWork(listing)) {
            return -1;
        }
        for (int entry = owner + 1; entry < facts.listingStart[listing + 1]; entry++) {
            double penalty = penalty(owner, entry);
            tie = penalty == least ? best >= 0 : penalty > least && tie;
            if (penalty < least || (penalty == least && best < 0)) {
                best = entry;
                least = penalty;
            }
        }
        return tie ? -1 : best;
    }

    private void assignEqual(int start, int[] place, List<Numbers> places, boolean[] taken) {
        for (int i = 0; i < place.length; i++) {
            for (int p = 0; p < taken.length && place[i] < 0; p++) {
                if (!taken[p] && hasName(places.get(p), facts.entryName[start + i])) {
                    place[i] = p;
                    taken[p] = true;
                }
            }
        }
    }

    private boolean hasName(Numbers entries, int name) {
        for (int i = 0; i < entries.size(); i++) {
            if (name >= 0 && facts.entryName[entries.get(i)] == name) {
                return true;
            }
        }
        return false;
    }

    /** An entry goes to the one free place whose names it can share, or when there are several, to that of its own rank. */
    private void assignCompatible(int start, int[] place, List<Numbers> places, boolean[] taken) {
        for (int i = 0; i < place.length; i++) {
            int found = -1;
            int count = 0;
            for (int p = 0; p < taken.length && place[i] < 0; p++) {
                if (!taken[p] && fits(places.get(p), start + i)) {
                    found = count == 0 || p == i ? p : found;
                    count++;
                }
            }
            if (count == 1 || (count > 1 && found == i)) {
                place[i] = found;
                taken[found] = true;
            }
        }
    }

    /** When two lists are complete and all but one author of each are found in the other, those two are one, whatever their names. */
    private void assignRemainder(int listing, int[] place, boolean[] taken) {
        int authors = 0;
        int open = -1;
        for (int i = 1; i < place.length; i++) {
            authors += place[i] < 0 ? 1 : 0;
            open = place[i] < 0 ? i : open;
        }
        int places = 0;
        int free = -1;
        for (int p = 0; p < taken.length; p++) {
            places += taken[p] ? 0 : 1;
            free = taken[p] ? free : p;
        }
        if (authors == 1 && places == 1 && facts.isComplete(listing) && complete) {
            place[open] = free;
            taken[free] = true;
        }
    }

    private boolean fits(Numbers entries, int entry) {
        for (int i = 0; i < entries.size(); i++) {
            if (penalty(entries.get(i), entry) > MOST_PENALTY) {
                return false;
            }
        }
        return true;
    }

    private double penalty(int one, int other) {
        int a = facts.entryName[one];
        int b = facts.entryName[other];
        if (a < 0 || b < 0) {
            return 3;
        }
        if (a == b) {
            return 0;
        }
        Comparisons.Compared compared = facts.comparisons.compare(a, b);
        return compared.agrees() ? compared.penalty() : 3;
    }
}
