// SPDX-License-Identifier: Apache-2.0
package org.scholarch.map;

import java.util.Comparator;
import org.scholarch.identity.Decision;
import org.scholarch.identity.Decision.Verdict;
import org.scholarch.vocab.Minter;

/** A decision with its two sides in an order that does not depend on which of them was looked at first. */
record DecidedPair(Decision decision, Side first, Side second) {

    /** One of the two: what is called so, and how. */
    record Side(String slug, String name) implements Comparable<Side> {
        private static final Comparator<Side> ORDER =
                Comparator.comparing(Side::slug).thenComparing(Side::name);

        @Override
        public int compareTo(Side other) {
            return ORDER.compare(this, other);
        }

        String iri(Kind kind, Minter minter) {
            return switch (kind) {
                case PERSON -> minter.person(slug);
                case PUBLICATION -> minter.publication(slug);
                case ORGANIZATION -> minter.organization(slug);
                case SUPERVISION -> minter.supervision(slug);
            };
        }
    }

    /** What addresses call the kinds of things. */
    enum Kind {
        PERSON("person"),
        PUBLICATION("publication"),
        ORGANIZATION("organization"),
        SUPERVISION("supervision");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static DecidedPair of(Decision decision) {
        var one = new Side(decision.firstSlug(), decision.first());
        var other = new Side(decision.secondSlug(), decision.second());
        // Of organisations the one that is written comes first and the one that it may mean second.
        boolean given = decision.kind() == Decision.Kind.ORGANIZATION;
        return given || one.compareTo(other) <= 0
                ? new DecidedPair(decision, one, other)
                : new DecidedPair(decision, other, one);
    }

    Kind kind() {
        return switch (decision.kind()) {
            case PERSON -> Kind.PERSON;
            case WORK -> Kind.PUBLICATION;
            case ORGANIZATION -> Kind.ORGANIZATION;
            case SUPERVISION -> Kind.SUPERVISION;
        };
    }

    /** The thing whose record it stands in; of a supervision, the person on whose page it is. */
    String subject() {
        int slash = first.slug().indexOf('/');
        return slash < 0 ? first.slug() : first.slug().substring(0, slash);
    }

    /** Two things are told apart by their slugs, two names of one thing by the names. */
    String address(Minter minter) {
        String pair = decision.verdict() == Verdict.SAME
                ? first.slug() + "\n" + first.name() + "\n" + second.name()
                : first.slug() + "\n" + second.slug();
        return minter.decision(kind().word(), subject(), pair);
    }

    /** Of two decisions about one pair, what a curator said, else the one that is surer. */
    DecidedPair weightier(DecidedPair other) {
        Comparator<DecidedPair> weight = Comparator.comparing(
                        (DecidedPair it) -> it.decision.curator().isPresent())
                .thenComparingDouble(it -> it.decision.score())
                .thenComparing(it -> String.join("; ", it.decision.evidence()), Comparator.reverseOrder())
                .thenComparing(it -> it.first.name() + "\n" + it.second.name(), Comparator.reverseOrder());
        return weight.compare(this, other) >= 0 ? this : other;
    }
}
