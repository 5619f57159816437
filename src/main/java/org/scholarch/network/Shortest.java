// SPDX-License-Identifier: Apache-2.0
package org.scholarch.network;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds shortest paths from both ends at once. The side with the smaller edge goes on, so that a path through well-known people
 * looks at some thousand others and not at all of them.
 */
final class Shortest {
    private final int[] starts;
    private final int[] neighbours;

    /**
     * Takes the arrays as they are.
     *
     * @param starts where the row of each node begins in the other array, and at last where all end
     * @param neighbours rows of nodes, each in order
     */
    Shortest(int[] starts, int[] neighbours) {
        this.starts = starts;
        this.neighbours = neighbours;
    }

    /** What was seen from one end: the distance of each node, and the nodes of the last distance. */
    private static final class Side {
        private final IntMap distances = new IntMap();
        private int[] edge;
        private int distance;

        Side(int end) {
            distances.put(end, 0);
            edge = new int[] {end};
        }
    }

    /** The nodes of a shortest path, both ends included; of several the first in order; empty when there is none. */
    int[] path(int from, int to) {
        Side near = new Side(from);
        Side far = new Side(to);
        while (near.edge.length > 0 && far.edge.length > 0) {
            boolean met = near.edge.length <= far.edge.length ? advance(near, far) : advance(far, near);
            if (met) {
                return first(from, near, far);
            }
        }
        return new int[0];
    }

    /** Goes one step further from one end; answers whether the other side has been there. */
    private boolean advance(Side side, Side other) {
        boolean met = false;
        var edge = new IntMap();
        side.distance++;
        for (int node : side.edge) {
            for (int at = starts[node]; at < starts[node + 1]; at++) {
                int next = neighbours[at];
                if (side.distances.get(next, -1) < 0) {
                    side.distances.put(next, side.distance);
                    edge.put(next, 0);
                    met |= other.distances.get(next, -1) >= 0;
                }
            }
        }
        side.edge = edge.keys();
        return met;
    }

    /** Goes from the near end and takes the first node each time that is on a path of the shortest length. */
    private int[] first(int from, Side near, Side far) {
        int[] path = new int[near.distance + far.distance + 1];
        List<IntMap> steps = steps(near, far);
        path[0] = from;
        for (int i = 1; i < path.length; i++) {
            int left = path.length - 1 - i;
            IntMap wanted = i <= near.distance ? steps.get(i) : far.distances;
            path[i] = firstNeighbour(path[i - 1], wanted, left);
        }
        return path;
    }

    /**
     * The nodes at each distance from the near end that are on a path of the shortest length, with their distance from the far end.
     */
    private List<IntMap> steps(Side near, Side far) {
        IntMap meeting = new IntMap();
        for (int node : near.distances.keys()) {
            if (near.distances.get(node, -1) == near.distance && far.distances.get(node, -1) == far.distance) {
                meeting.put(node, far.distance);
            }
        }
        List<IntMap> steps = new ArrayList<>();
        steps.add(meeting);
        for (int distance = near.distance - 1; distance >= 0; distance--) {
            IntMap before = new IntMap();
            for (int node : steps.get(0).keys()) {
                for (int at = starts[node]; at < starts[node + 1]; at++) {
                    if (near.distances.get(neighbours[at], -1) == distance) {
                        before.put(neighbours[at], near.distance + far.distance - distance);
                    }
                }
            }
            steps.add(0, before);
        }
        return steps;
    }

    private int firstNeighbour(int node, IntMap wanted, int distance) {
        for (int at = starts[node]; at < starts[node + 1]; at++) {
            if (wanted.get(neighbours[at], -1) == distance) {
                return neighbours[at];
            }
        }
        throw new IllegalStateException("no way on from node " + node);
    }
}
