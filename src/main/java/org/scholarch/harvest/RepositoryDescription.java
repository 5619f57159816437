// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import java.util.Optional;

/**
 * What a repository says of itself.
 *
 * @param name for people
 * @param identifier a domain name, which begins the identifier of every item; {@code localhost} is none
 * @param adminEmail who answers questions
 * @param baseUrl the address that harvesters ask
 * @param pageSize most items in one answer
 * @param lenient whether dates are taken as DSpace 10 sends them, which OAI-PMH does not allow
 */
public record RepositoryDescription(
        String name, String identifier, String adminEmail, String baseUrl, int pageSize, boolean lenient) {
    /** Items in one answer, unless told otherwise. */
    public static final int PAGE_SIZE = 200;

    /** The identifier of an item. */
    String identifier(String localPart) {
        return "oai:" + identifier + ":" + localPart;
    }

    /** The local part of an identifier; empty when it is none of this repository's. */
    Optional<String> localPart(String itemIdentifier) {
        String start = identifier("");
        return Optional.of(itemIdentifier).filter(it -> it.startsWith(start)).map(it -> it.substring(start.length()));
    }

    /** Where the stylesheet for people is. */
    String stylesheet() {
        return baseUrl + ".css";
    }
}
