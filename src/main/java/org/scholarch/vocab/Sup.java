// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

/** Our supervision ontology: every term of {@code ontology/supervision.ttl} that data uses. */
public final class Sup {
    /** The namespace. */
    public static final String NS = "https://w3id.org/scholarch/supervision#";

    public static final String SUPERVISION = NS + "Supervision";
    public static final String PARTICIPATION = NS + "Participation";
    public static final String DOCTORAL_SUPERVISION = NS + "DoctoralSupervision";
    public static final String MASTERS_SUPERVISION = NS + "MastersSupervision";
    public static final String POSTDOCTORAL_SUPERVISION = NS + "PostdoctoralSupervision";
    public static final String UNDERGRADUATE_SUPERVISION = NS + "UndergraduateSupervision";
    public static final String SUPERVISOR = NS + "supervisor";
    public static final String PRINCIPAL_SUPERVISOR = NS + "principalSupervisor";
    public static final String CO_SUPERVISOR = NS + "coSupervisor";
    public static final String SUPERVISEE = NS + "supervisee";
    public static final String HAS_PARTICIPATION = NS + "participation";
    public static final String AGENT = NS + "agent";
    public static final String ROLE = NS + "role";
    public static final String DISCLOSURE = NS + "disclosure";
    public static final String LEVEL = NS + "level";
    public static final String STATUS = NS + "status";
    public static final String INSTITUTION = NS + "institution";
    public static final String SHARED = NS + "shared";
    public static final String STATED_LEVEL = NS + "statedLevel";
    public static final String STATED_INSTITUTION = NS + "statedInstitution";
    public static final String LIST_POSITION = NS + "listPosition";
    public static final String START_DATE = NS + "startDate";
    public static final String END_DATE = NS + "endDate";
    public static final String THESIS = NS + "thesis";
    public static final String AS_OF = NS + "asOf";
    public static final String SUPERVISES = NS + "supervises";
    public static final String SUPERVISED_BY = NS + "supervisedBy";
    public static final String ROLE_PRINCIPAL_SUPERVISOR = NS + "role-principal-supervisor";
    public static final String ROLE_CO_SUPERVISOR = NS + "role-co-supervisor";
    public static final String ROLE_SUPERVISEE = NS + "role-supervisee";
    public static final String DISCLOSURE_NAMED = NS + "disclosure-named";
    public static final String DISCLOSURE_NOT_STATED = NS + "disclosure-not-stated";
    public static final String DISCLOSURE_WITHHELD = NS + "disclosure-withheld";

    /**
     * The concept of a level.
     *
     * @param key its last word or words, e.g. {@code doctorate}
     */
    public static String level(String key) {
        return NS + "level-" + key;
    }

    /**
     * The concept of a status.
     *
     * @param key its last word, e.g. {@code current}
     */
    public static String status(String key) {
        return NS + "status-" + key;
    }

    private Sup() {}
}
