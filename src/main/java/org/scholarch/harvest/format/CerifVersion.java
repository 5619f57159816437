// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest.format;

import java.util.Optional;
import java.util.regex.Pattern;

/** The versions of the OpenAIRE CERIF profile that are written, and in what they differ as far as we use them. */
enum CerifVersion {
    /** Wants a language for every text, knows no identifiers of organisations by name and no ORCID of the block that began in 2022. */
    V1_1(
            "1.1",
            "oai_cerif_openaire_v1_1",
            "https://orcid\\.org/0000-000(1-[5-9]|2-[0-9]|3-[0-4])[0-9]{3}-[0-9]{3}[0-9X]"),
    V1_2(
            "1.2",
            "oai_cerif_openaire",
            "https://orcid\\.org/(0000-000((1-[5-9]|2-[0-9]|3-[0-4])[0-9]{3}-[0-9]{3}[0-9X]|3-5000-0001)"
                    + "|0009-00(0[0-9]-[0-9]{4}-[0-9]{3}[0-9X]|10-0000-0000))");

    /** The language of texts of which nobody says the language, BCP 47. */
    private static final String UNDETERMINED = "und";

    private static final Pattern ROR = Pattern.compile("https://ror\\.org/0[0-9a-hj-km-np-tv-z]{6}\\d{2}");

    private final String number;
    private final String prefix;

    @SuppressWarnings("ImmutableEnumChecker") // patterns are immutable
    private final Pattern orcid;

    CerifVersion(String number, String prefix, String orcid) {
        this.number = number;
        this.prefix = prefix;
        this.orcid = Pattern.compile(orcid);
    }

    String number() {
        return number;
    }

    String prefix() {
        return prefix;
    }

    String namespace() {
        return "https://www.openaire.eu/cerif-profile/" + number + "/";
    }

    String schema() {
        return "https://www.openaire.eu/schema/cris/" + number + "/openaire-cerif-profile.xsd";
    }

    boolean takesOrcid(String address) {
        return orcid.matcher(address).matches();
    }

    /** Whether an identifier of an organisation has an element of its own. */
    boolean takesRor(String address) {
        return switch (this) {
            case V1_1 -> false;
            case V1_2 -> ROR.matcher(address).matches();
        };
    }

    /** Whether a person can have identifiers of any kind. */
    boolean takesAnyIdentifierOfPeople() {
        return switch (this) {
            case V1_1 -> false;
            case V1_2 -> true;
        };
    }

    /** The language that a text has to name. */
    Optional<String> language(Words words) {
        return switch (this) {
            case V1_1 -> Optional.of(words.hasLanguage() ? words.language() : UNDETERMINED);
            case V1_2 -> Optional.of(words.language()).filter(it -> !it.isEmpty());
        };
    }
}
