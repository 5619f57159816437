// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

/** What a request can be wrong in, by the names of OAI-PMH 2.0, section 3.6. */
enum OaiError {
    BAD_ARGUMENT("badArgument"),
    BAD_RESUMPTION_TOKEN("badResumptionToken"),
    BAD_VERB("badVerb"),
    CANNOT_DISSEMINATE_FORMAT("cannotDisseminateFormat"),
    ID_DOES_NOT_EXIST("idDoesNotExist"),
    NO_RECORDS_MATCH("noRecordsMatch");

    private final String code;

    OaiError(String code) {
        this.code = code;
    }

    /** As it stands in an answer. */
    String code() {
        return code;
    }
}
