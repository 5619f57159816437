// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

/** The terms of the VIVO core ontology that we speak. */
public final class Vivo {
    /** The namespace. */
    public static final String NS = "http://vivoweb.org/ontology/core#";

    public static final String AUTHORSHIP = NS + "Authorship";
    public static final String ADVISING_RELATIONSHIP = NS + "AdvisingRelationship";
    public static final String GRADUATE_ADVISING_RELATIONSHIP = NS + "GraduateAdvisingRelationship";
    public static final String POSTDOC_OR_FELLOW_ADVISING_RELATIONSHIP = NS + "PostdocOrFellowAdvisingRelationship";
    public static final String UNDERGRADUATE_ADVISING_RELATIONSHIP = NS + "UndergraduateAdvisingRelationship";
    public static final String ADVISOR_ROLE = NS + "AdvisorRole";
    public static final String ADVISEE_ROLE = NS + "AdviseeRole";
    public static final String RELATES = NS + "relates";
    public static final String RELATED_BY = NS + "relatedBy";
    public static final String RANK = NS + "rank";

    private Vivo() {}
}
