// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

/** The terms of schema.org that we speak. The namespace is http, as the context at https://schema.org says. */
public final class Schema {
    /** The namespace. */
    public static final String NS = "http://schema.org/";

    public static final String PERSON = NS + "Person";
    public static final String ORGANIZATION = NS + "Organization";
    public static final String ORGANIZATION_ROLE = NS + "OrganizationRole";
    public static final String PROFILE_PAGE = NS + "ProfilePage";
    public static final String SCHOLARLY_ARTICLE = NS + "ScholarlyArticle";
    public static final String THESIS = NS + "Thesis";
    public static final String CREATIVE_WORK = NS + "CreativeWork";
    public static final String DEFINED_TERM = NS + "DefinedTerm";
    public static final String DEFINED_TERM_SET = NS + "DefinedTermSet";
    public static final String NAME = NS + "name";
    public static final String GIVEN_NAME = NS + "givenName";
    public static final String FAMILY_NAME = NS + "familyName";
    public static final String ALTERNATE_NAME = NS + "alternateName";
    public static final String SAME_AS = NS + "sameAs";
    public static final String URL = NS + "url";
    public static final String JOB_TITLE = NS + "jobTitle";
    public static final String AFFILIATION = NS + "affiliation";
    public static final String MEMBER_OF = NS + "memberOf";
    public static final String AWARD = NS + "award";
    public static final String DESCRIPTION = NS + "description";
    public static final String KNOWS_ABOUT = NS + "knowsAbout";
    public static final String ROLE_NAME = NS + "roleName";
    public static final String START_DATE = NS + "startDate";
    public static final String END_DATE = NS + "endDate";
    public static final String MAIN_ENTITY = NS + "mainEntity";
    public static final String IN_LANGUAGE = NS + "inLanguage";
    public static final String AUTHOR = NS + "author";
    public static final String HEADLINE = NS + "headline";
    public static final String ABSTRACT = NS + "abstract";
    public static final String DATE_PUBLISHED = NS + "datePublished";
    public static final String IS_PART_OF = NS + "isPartOf";
    public static final String IN_DEFINED_TERM_SET = NS + "inDefinedTermSet";
    public static final String PARENT_ORGANIZATION = NS + "parentOrganization";

    private Schema() {}
}
