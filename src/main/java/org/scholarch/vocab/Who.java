// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

/** Our ontology of decisions about who is who: every term of {@code ontology/identity.ttl} that data uses. */
public final class Who {
    /** The namespace. */
    public static final String NS = "https://w3id.org/scholarch/identity#";

    public static final String DECISION = NS + "Decision";
    public static final String FIRST = NS + "first";
    public static final String SECOND = NS + "second";
    public static final String FIRST_NAME = NS + "firstName";
    public static final String SECOND_NAME = NS + "secondName";
    public static final String VERDICT = NS + "verdict";
    public static final String SCORE = NS + "score";
    public static final String EVIDENCE = NS + "evidence";
    public static final String STATED_AT = NS + "statedAt";
    public static final String VERDICT_SAME = NS + "verdict-same";
    public static final String VERDICT_SUSPECT = NS + "verdict-suspect";
    public static final String VERDICT_DIFFERENT = NS + "verdict-different";
    public static final String RULE = NS + "rule";
    public static final String CURATOR = NS + "curator";

    private Who() {}
}
