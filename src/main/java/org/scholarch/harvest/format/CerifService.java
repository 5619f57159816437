// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest.format;

/** The service itself in CERIF, which the OpenAIRE Guidelines for CRIS Managers want among the descriptions of a repository. */
public final class CerifService {
    private static final String PREFIX = "";
    private static final String COMPATIBILITY =
            "https://www.openaire.eu/cerif-profile/vocab/OpenAIRE_Service_Compatibility";
    private static final CerifVersion LATEST = CerifVersion.V1_2;

    /**
     * Writes the service with every version of the guidelines that it follows.
     *
     * @param identifier the domain name that stands for the repository
     * @param name for people
     * @param address where harvesters ask
     */
    public static void write(String identifier, String name, String address, XmlWriter out) {
        out.root(PREFIX, "Service", LATEST.namespace(), LATEST.schema(), service -> {
            service.attribute("id", identifier);
            for (CerifVersion version : new CerifVersion[] {CerifVersion.V1_2, CerifVersion.V1_1}) {
                service.element(
                        PREFIX,
                        "Compatibility",
                        COMPATIBILITY,
                        it -> it.namespace(PREFIX, COMPATIBILITY).text(COMPATIBILITY + "#" + version.number()));
            }
            service.element(PREFIX, "Acronym", LATEST.namespace(), identifier);
            service.element(PREFIX, "Name", LATEST.namespace(), name);
            service.element(PREFIX, "OAIPMHBaseURL", LATEST.namespace(), address);
        });
    }

    private CerifService() {}
}
