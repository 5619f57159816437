// SPDX-License-Identifier: Apache-2.0
package org.scholarch.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random pages of a few people who supervise each other's students. */
class SupervisionProperties {
    private static final List<String> STAFF = List.of("ann", "bob", "cyd");
    private static final List<String> STUDENTS = List.of("xi", "yu");

    @Property(tries = 300)
    void orderOfPagesSaysNothing(@ForAll long seed) {
        SupervisionPages pages = pages(seed);
        List<String> order = new ArrayList<>(pages.owners());
        Collections.shuffle(order, new Random(seed + 1));
        SupervisionIndex one = pages.index();
        SupervisionIndex other = pages.index(order);
        pages.owners().forEach(it -> assertEquals(pages.identities(one, it), pages.identities(other, it)));
        assertEquals(one.decisions(), other.decisions());
    }

    @Property(tries = 300)
    void noTwoLinesOfOnePageAreJoined(@ForAll long seed) {
        SupervisionPages pages = pages(seed);
        SupervisionIndex index = pages.index();
        for (String owner : pages.owners()) {
            Set<String> seen = new HashSet<>();
            for (SupervisionIdentity it : pages.identities(index, owner)) {
                assertTrue(seen.add(it.owner() + "/" + it.key()), owner + " " + it);
            }
        }
    }

    /** Every supervision stands under one line, and that line is its main one: the relation is one of equals. */
    @Property(tries = 300)
    void everySupervisionHasOneMainLineWithItsOwnAddress(@ForAll long seed) {
        SupervisionPages pages = pages(seed);
        SupervisionIndex index = pages.index();
        Map<String, Integer> mains = new HashMap<>();
        Set<String> all = new HashSet<>();
        for (String owner : pages.owners()) {
            for (SupervisionIdentity it : pages.identities(index, owner)) {
                all.add(it.owner() + "/" + it.key());
                if (it.main()) {
                    assertEquals(owner, it.owner());
                    mains.merge(it.owner() + "/" + it.key(), 1, Integer::sum);
                }
            }
        }
        assertEquals(all, mains.keySet());
        mains.forEach((address, count) -> assertEquals(1, count, address));
    }

    /** Names give what a page leaves out, and nothing else: without any name nothing is joined. */
    @Property(tries = 200)
    void pagesWithoutNamesJoinNothing(@ForAll long seed) {
        var random = new Random(seed);
        var pages = new SupervisionPages();
        for (String owner : STAFF) {
            List<String> lines = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                lines.add(random.nextBoolean() ? "doctorate udem co=?" : "doctorate udem co principal=?");
            }
            pages.page(owner, lines.toArray(String[]::new));
        }
        assertEquals(List.of(), pages.index().decisions());
    }

    private static SupervisionPages pages(long seed) {
        var random = new Random(seed);
        var pages = new SupervisionPages();
        for (String owner : STAFF) {
            List<String> lines = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                lines.add(line(owner, random));
            }
            pages.page(owner, lines.toArray(String[]::new));
        }
        for (String student : STUDENTS) {
            String supervisor = STAFF.get(random.nextInt(STAFF.size()));
            String line = (random.nextInt(4) == 0 ? "masters" : "doctorate") + " udem self principal=" + supervisor;
            pages.page(student, random.nextInt(3) == 0 ? line + " co=?" : line);
        }
        return pages;
    }

    private static String line(String owner, Random random) {
        var line = new StringBuilder(random.nextInt(4) == 0 ? "masters" : "doctorate");
        line.append(random.nextInt(6) == 0 ? " -" : " udem");
        boolean co = random.nextBoolean();
        line.append(co ? " co" : " principal");
        int others = random.nextInt(4);
        for (int i = co ? -1 : 0; i < others - 1; i++) {
            String other = STAFF.get(random.nextInt(STAFF.size()));
            String who = other.equals(owner) || random.nextInt(3) == 0 ? "?" : other;
            line.append(co && i < 0 ? " principal=" : " co=").append(who);
        }
        if (random.nextInt(3) == 0) {
            line.append(" student=").append(STUDENTS.get(random.nextInt(STUDENTS.size())));
        }
        return line.toString();
    }
}
