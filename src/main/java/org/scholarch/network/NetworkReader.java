// SPDX-License-Identifier: Apache-2.0
package org.scholarch.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.scholarch.scan.LongMap;
import org.scholarch.scan.Statements;
import org.scholarch.vocab.Coa;

/** Reads who wrote with whom from the collaborations that a graph states. */
public final class NetworkReader {
    private static final int NOBODY = -1;

    private final Statements statements;
    private final LongMap collaborations = new LongMap();
    private final LongMap people = new LongMap();
    private final Map<Long, Integer> counts = new HashMap<>();
    private int[] ones = new int[0];
    private int[] others = new int[0];

    private NetworkReader(Statements statements) {
        this.statements = statements;
    }

    /** Reads a graph; in the transaction of its caller. A collaboration without two members and a count is left out. */
    public static Network read(Statements statements) {
        return new NetworkReader(statements).network();
    }

    private Network network() {
        statements.each(Coa.MEMBER, this::member);
        List<String> addresses = statements.addresses(people);
        var builder = new NetworkBuilder();
        statements.each(Coa.PUBLICATION_COUNT, (collaboration, count) -> {
            int number = collaborations.find(collaboration);
            if (number >= 0 && others[number] != NOBODY) {
                String one = addresses.get(ones[number]);
                String other = addresses.get(others[number]);
                if (!one.isEmpty() && !other.isEmpty()) {
                    builder.add(one, other, counts.computeIfAbsent(count, this::count));
                }
            }
        });
        return builder.build();
    }

    private void member(long collaboration, long person) {
        int known = collaborations.size();
        int number = collaborations.number(collaboration);
        if (number == ones.length) {
            ones = Arrays.copyOf(ones, 2 * number + 1);
            others = Arrays.copyOf(others, ones.length);
        }
        int member = people.number(person);
        if (number == known) {
            ones[number] = member;
            others[number] = NOBODY;
        } else {
            others[number] = member;
        }
    }

    private int count(long number) {
        Node count = statements.term(number);
        return count.isLiteral() && count.getLiteralValue() instanceof Number joint ? joint.intValue() : 0;
    }
}
