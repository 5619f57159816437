// SPDX-License-Identifier: Apache-2.0
package org.scholarch.vocab;

/** The terms of the W3C Organization Ontology that we speak. */
public final class Org {
    /** The namespace. */
    public static final String NS = "http://www.w3.org/ns/org#";

    public static final String ORGANIZATION = NS + "Organization";
    public static final String ORGANIZATIONAL_UNIT = NS + "OrganizationalUnit";
    public static final String MEMBERSHIP = NS + "Membership";
    public static final String ROLE_CLASS = NS + "Role";
    public static final String MEMBER = NS + "member";
    public static final String HAS_ORGANIZATION = NS + "organization";
    public static final String ROLE = NS + "role";
    public static final String SUB_ORGANIZATION_OF = NS + "subOrganizationOf";
    public static final String UNIT_OF = NS + "unitOf";

    private Org() {}
}
