// SPDX-License-Identifier: Apache-2.0
package org.scholarch.jsonld;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholarch.vocab.Coa;
import org.scholarch.vocab.Org;
import org.scholarch.vocab.Schema;
import org.scholarch.vocab.Sup;

/**
 * A property as a document names it.
 *
 * @param iri its IRI
 * @param key its name under the document's context
 * @param coercion what the context makes of a bare string under it
 * @param rank its place among the properties of a thing; equal ranks go by key
 */
record Term(String iri, SerializedString key, Coercion coercion, int rank) implements Comparable<Term> {

    /** What a context makes of a bare string. */
    enum Coercion {
        /** A text. */
        TEXT,
        /** An IRI. */
        IRI,
        /** Something we do not rely on, so that no bare string is written. */
        UNKNOWN
    }

    /** What a reader looks for first; of several properties by which one thing points to another, the first carries it. */
    private static final List<String> FIRST = List.of(
            Schema.NAME,
            Schema.HEADLINE,
            Schema.JOB_TITLE,
            Schema.ROLE_NAME,
            Schema.MAIN_ENTITY,
            Schema.AFFILIATION,
            Schema.MEMBER_OF,
            Schema.AWARD,
            Schema.DESCRIPTION,
            Schema.KNOWS_ABOUT,
            Schema.AUTHOR,
            Schema.ABSTRACT,
            Org.MEMBER,
            Sup.SUPERVISOR,
            Sup.SUPERVISEE,
            Coa.MEMBER);

    private static final Map<String, Integer> RANKS = ranks();

    static Term of(String iri, String key, Coercion coercion) {
        return new Term(iri, new SerializedString(key), coercion, RANKS.getOrDefault(iri, FIRST.size()));
    }

    @Override
    public int compareTo(Term other) {
        if (rank != other.rank) {
            return Integer.compare(rank, other.rank);
        }
        int byKey = key.getValue().compareTo(other.key.getValue());
        return byKey != 0 ? byKey : iri.compareTo(other.iri);
    }

    private static Map<String, Integer> ranks() {
        Map<String, Integer> ranks = new HashMap<>();
        for (int i = 0; i < FIRST.size(); i++) {
            ranks.put(FIRST.get(i), i);
        }
        return Map.copyOf(ranks);
    }
}
