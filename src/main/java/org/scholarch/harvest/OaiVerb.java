// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The six requests of OAI-PMH 2.0 with their arguments, section 4. */
enum OaiVerb {
    IDENTIFY("Identify", List.of(), List.of(), false),
    LIST_METADATA_FORMATS("ListMetadataFormats", List.of(), List.of("identifier"), false),
    LIST_SETS("ListSets", List.of(), List.of(), true),
    GET_RECORD("GetRecord", List.of("identifier", "metadataPrefix"), List.of(), false),
    LIST_IDENTIFIERS("ListIdentifiers", List.of("metadataPrefix"), List.of("from", "until", "set"), true),
    LIST_RECORDS("ListRecords", List.of("metadataPrefix"), List.of("from", "until", "set"), true);

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> required;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> optional;

    private final boolean resumable;

    OaiVerb(String word, List<String> required, List<String> optional, boolean resumable) {
        this.word = word;
        this.required = required;
        this.optional = optional;
        this.resumable = resumable;
    }

    static Optional<OaiVerb> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
    }

    /** As it stands in a request. */
    String word() {
        return word;
    }

    /** Arguments without which there is no such request. */
    List<String> required() {
        return required;
    }

    /** Whether there is such an argument beside the verb. */
    boolean takes(String argument) {
        return required.contains(argument) || optional.contains(argument);
    }

    /** Whether its answer can have several pages, so that it can be asked for with a token alone. */
    boolean isResumable() {
        return resumable;
    }
}
