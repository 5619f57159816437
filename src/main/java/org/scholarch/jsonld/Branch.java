// SPDX-License-Identifier: Apache-2.0
package org.scholarch.jsonld;

import java.util.ArrayList;
import java.util.List;

/** A thing that is written in full, with all that hangs under it. */
final class Branch implements Value {

    /** One property of the thing with its value, or one that leads to the thing from {@code value}. */
    record Twig(Term term, Value value) {}

    private final Description thing;
    private final int depth;
    private final List<Twig> forward;
    private final List<Twig> reverse = new ArrayList<>();

    Branch(Description thing, int depth) {
        this.thing = thing;
        this.depth = depth;
        this.forward = new ArrayList<>(thing.statements().size());
    }

    Description thing() {
        return thing;
    }

    /** How many branches stand above it. */
    int depth() {
        return depth;
    }

    /** What the thing points to, sorted by property. */
    List<Twig> forward() {
        return forward;
    }

    /** What points to the thing and is not written elsewhere; equal properties stand together. */
    List<Twig> reverse() {
        return reverse;
    }
}
